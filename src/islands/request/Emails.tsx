import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { eml } from './eml.ts';
import type { Email } from './mailto.ts';
import { longestMailto, mailto } from './mailto.ts';
import { useLive } from '../form/live-region.tsx';
import type { RequestProps } from './Request.tsx';
import { secretsIn } from './detect-secrets.ts';
import { named } from '../../wording/named.ts';

/** The finished emails, one for each request. */
export function RequestEmail(args: {
  props: RequestProps;
  language: string;
  emails: readonly Email[];
  unaddressed: readonly string[];
}) {
  const { props, language, emails, unaddressed } = args;
  const { policy, request: t } = props;
  useLive(t.done);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {props.t.form.answer}
      </h2>
      <p>
        {t.attach} <ClauseLink tool={props} id={policy.request.clause} />
      </p>
      {policy.clock.starts === 'last-message' && (
        <p>
          {t.clock} <ClauseLink tool={props} id={policy.clock.clause} />
        </p>
      )}
      {emails.map((email, i) => (
        <Letter
          key={i}
          props={props}
          language={language}
          email={email}
          name={emails.length > 1 ? fill(t.nthEmail, { n: i + 1 }) : t.email}
          file={emails.length > 1 ? `request-${i + 1}.eml` : 'request.eml'}
          unaddressed={unaddressed}
        />
      ))}
    </section>
  );
}

/** One email: opened, copied or taken as a file. */
function Letter(args: {
  props: RequestProps;
  language: string;
  email: Email;
  name: string;
  file: string;
  /** Roles that belong in copy and have no address yet. */
  unaddressed: readonly string[];
}) {
  const { props, language, email, name, file, unaddressed } = args;
  const { terms, request: t } = props;
  const [said, say] = useState<{ text: string }>();
  useLive(said?.text);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const id = file.replace('.eml', '');
  const whole = mailto(email);
  const long = whole.length > longestMailto;

  const copyText = (text: string, field: HTMLInputElement | HTMLTextAreaElement | null): void => {
    const failed = (): void => {
      field?.select();
      say({ text: t.copyFailed });
    };
    // Where the page is not served securely there is no clipboard.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard)
      clipboard.writeText(text).then(() => {
        say({ text: t.copied });
      }, failed);
    else failed();
  };
  const download = (): void => {
    eml(email).then(
      (text) => {
        const url = URL.createObjectURL(new Blob([text], { type: 'message/rfc822' }));
        Object.assign(document.createElement('a'), { href: url, download: file }).click();
        setTimeout(() => {
          URL.revokeObjectURL(url);
        }, 60_000);
      },
      () => {
        say({ text: t.fileFailed });
      },
    );
  };

  return (
    <section class="letter" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      {secretsIn(email.body).length > 0 && <p class="notice warning">{t.secretInEmail}</p>}
      <dl class="whom">
        <dt>{t.to}</dt>
        <dd>{email.to}</dd>
        {(email.cc.length > 0 || unaddressed.length > 0) && (
          <>
            <dt>{t.cc}</dt>
            {email.cc.map((address) => (
              <dd key={address}>{address}</dd>
            ))}
            {unaddressed.map((role) => (
              <dd key={role} class="lacking">
                {fill(t.noAddress, { role: named(terms, 'roles', role).name })}
              </dd>
            ))}
          </>
        )}
      </dl>
      <div class="field">
        <label for={`${id}-subject`}>{t.subject}</label>
        <input id={`${id}-subject`} type="text" readOnly lang={language} value={email.subject} ref={subject} />
      </div>
      <div class="field">
        <label for={`${id}-body`}>{t.body}</label>
        <textarea id={`${id}-body`} readOnly rows={14} lang={language} value={email.body} ref={body} />
      </div>
      {long && <p class="notice">{t.long}</p>}
      <p class="row">
        <a class="next" href={long ? mailto({ ...email, body: '' }) : whole}>
          {long ? t.openShort : t.open}
        </a>
        <button
          type="button"
          onClick={() => {
            copyText(email.body, body.current);
          }}
        >
          {t.copyBody}
        </button>
        <button
          type="button"
          onClick={() => {
            copyText(email.subject, subject.current);
          }}
        >
          {t.copySubject}
        </button>
        <button type="button" aria-describedby={`${id}-file`} onClick={download}>
          {t.file}
        </button>
      </p>
      <p class="hint">{said?.text}</p>
      <p id={`${id}-file`} class="hint">
        {t.fileHint}
      </p>
    </section>
  );
}
