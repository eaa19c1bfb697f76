import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { named } from '../../wording/named.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { copyText } from '../form/clipboard.ts';
import { download } from '../form/download.ts';
import { useLive } from '../form/live-region.tsx';
import { secretsIn } from './detect-secrets.ts';
import { eml } from './eml.ts';
import { type Email, longestMailto, mailto } from './mailto.ts';
import { useRequest } from './props.ts';

/** The finished emails, one for each request. `unaddressed`: roles that belong in copy and have no address yet. */
export function RequestEmails(props: { language: string; emails: readonly Email[]; unaddressed: readonly string[] }) {
  const { language, emails, unaddressed } = props;
  const tool = useRequest();
  const { policy, request: t } = tool;
  useLive(t.done);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {tool.t.form.answer}
      </h2>
      <p>
        {t.attach} <ClauseLink id={policy.request.clause} />
      </p>
      {policy.clock.starts === 'last-message' && (
        <p>
          {t.clock} <ClauseLink id={policy.clock.clause} />
        </p>
      )}
      {emails.map((email, i) => (
        <Letter
          key={i}
          language={language}
          email={email}
          name={emails.length > 1 ? `${t.email} ${i + 1}` : t.email}
          file={emails.length > 1 ? `request-${i + 1}.eml` : 'request.eml'}
          unaddressed={unaddressed}
        />
      ))}
    </section>
  );
}

/** One email: opened, copied or saved as a file. */
function Letter(props: { language: string; email: Email; name: string; file: string; unaddressed: readonly string[] }) {
  const { language, email, name, file, unaddressed } = props;
  const { terms, request: t, t: common } = useRequest();
  const [message, setMessage] = useState<string>();
  useLive(message);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const id = file.replace('.eml', '');
  const whole = mailto(email);
  const long = whole.length > longestMailto;

  const copy = async (field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> => {
    if (!field) return;
    const copied = await copyText(field.value);
    if (!copied) field.select();
    setMessage(copied ? t.copied : t.copyFailed);
  };
  const save = async (): Promise<void> => {
    try {
      download(await eml(email), file, 'message/rfc822');
    } catch {
      setMessage(t.fileFailed);
    }
  };

  return (
    <section class="letter" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      {secretsIn(email.body).length > 0 && <p class="notice warning">{t.secretInEmail}</p>}
      <dl class="whom">
        <dt>{common.form.to}</dt>
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
        <button type="button" onClick={() => void copy(body.current)}>
          {t.copyBody}
        </button>
        <button type="button" onClick={() => void copy(subject.current)}>
          {t.copySubject}
        </button>
        <button type="button" aria-describedby={`${id}-file`} onClick={() => void save()}>
          {t.file}
        </button>
      </p>
      <p class="hint">{message}</p>
      <p id={`${id}-file`} class="hint">
        {t.fileHint}
      </p>
    </section>
  );
}
