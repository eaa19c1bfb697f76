import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { named } from '../../wording/named.ts';
import { Answer, ClauseLink } from '../answer/Answer.tsx';
import { copyText } from '../form/clipboard.ts';
import { download } from '../form/download.ts';
import { Field } from '../form/Fields.tsx';
import { useAnnouncement } from '../form/live-region.tsx';
import { compose, unaddressed } from './compose.ts';
import { secretsIn } from './detect-secrets.ts';
import { eml } from './eml.ts';
import type { MailWords } from './mail-words.ts';
import { type Email, longestMailto, mailLink } from './mailto.ts';
import { useRequest } from './props.ts';

/** The finished emails, one for each request. */
export function RequestEmails({ language, words }: { language: string; words: MailWords }) {
  const tool = useRequest();
  const { policy, draft, request: t } = tool;
  const several = draft.requests.length > 1;
  return (
    <Answer summary={t.done}>
      <p>
        {t.attach} <ClauseLink id={policy.request.clause} />
      </p>
      {policy.clock.starts === 'last-message' && (
        <p>
          {t.clock} <ClauseLink id={policy.clock.clause} />
        </p>
      )}
      {draft.requests.map((request, i) => (
        <FinishedEmail
          key={i}
          number={several ? ` ${i + 1}` : ''}
          language={language}
          email={compose(tool, request, words)}
          paste={words.t.paste}
        />
      ))}
    </Answer>
  );
}

/** The system that starts the mail program. */
function system(): string {
  const { userAgent, userAgentData } = navigator as Navigator & { userAgentData?: { platform?: string } };
  return userAgentData?.platform ?? userAgent;
}

/**
 * One email: opened, copied, shared or saved as a file. `number`: which of several; `paste`: what an email says that is
 * opened without its text.
 */
function FinishedEmail(props: { number: string; language: string; email: Email; paste: string }) {
  const { number, language, email } = props;
  const tool = useRequest();
  const { terms, request: t } = tool;
  const id = `request${number.replace(' ', '-')}`;
  const [message, setMessage] = useState<{ text: string }>();
  useAnnouncement(message?.text, message);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const withoutAddress = unaddressed(tool);
  const { href, whole } = mailLink(email, longestMailto(system()), props.paste);
  const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;

  const copy = async (what: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> => {
    if (!field) return;
    const { copied, failed } = tool.t.cite;
    setMessage({ text: (await copyText(field.value, field)) ? fill(copied, { what: what + number }) : failed });
  };
  const share = async (): Promise<void> => {
    try {
      // eslint-disable-next-line platform/supported -- Offered only where there is one.
      await navigator.share({ title: email.subject, text: email.body });
    } catch (error) {
      // Closing the sheet is no failure.
      if ((error as Error).name !== 'AbortError') await copy(t.body, body.current);
    }
  };
  const save = async (): Promise<void> => {
    try {
      download(await eml(email), `${id}.eml`, 'message/rfc822');
    } catch {
      setMessage({ text: t.fileFailed });
    }
  };

  return (
    <section class="letter" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{t.email + number}</h3>
      {secretsIn(email.body).length > 0 && <p class="notice warning">{t.secretInEmail}</p>}
      <dl class="whom">
        <dt>{tool.t.form.to}</dt>
        <dd>{email.to}</dd>
        {(email.cc.length > 0 || withoutAddress.length > 0) && <dt>{t.cc}</dt>}
        {email.cc.map((address) => (
          <dd key={address}>{address}</dd>
        ))}
        {withoutAddress.map((role) => (
          <dd key={role} class="lacking">
            {fill(t.noAddress, { role: named(terms, 'roles', role).name })}
          </dd>
        ))}
      </dl>
      <Field id={`${id}-subject`} label={t.subject}>
        <input id={`${id}-subject`} type="text" readOnly lang={language} value={email.subject} ref={subject} />
      </Field>
      <Field id={`${id}-body`} label={t.body}>
        <textarea id={`${id}-body`} readOnly rows={14} lang={language} value={email.body} ref={body} />
      </Field>
      {!whole && <p class="notice">{t.long}</p>}
      <p class="row">
        <a class="next" href={href} onClick={() => void (whole || copy(t.body, body.current))}>
          {whole ? t.open : t.openShort}
        </a>
        {shares && (
          <button type="button" aria-describedby={`${id}-share`} onClick={() => void share()}>
            {t.share}
          </button>
        )}
        <button type="button" onClick={() => void copy(t.body, body.current)}>
          {t.copyBody}
        </button>
        <button type="button" onClick={() => void copy(t.subject, subject.current)}>
          {t.copySubject}
        </button>
        <button type="button" aria-describedby={`${id}-file`} onClick={() => void save()}>
          {t.file}
        </button>
      </p>
      <p class="hint">{message?.text}</p>
      {shares && (
        <p id={`${id}-share`} class="hint">
          {t.shareHint}
        </p>
      )}
      <p id={`${id}-file`} class="hint">
        {t.fileHint}
      </p>
    </section>
  );
}
