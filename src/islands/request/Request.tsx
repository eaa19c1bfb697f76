import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { WizardNav } from '../answer/WizardNav.tsx';
import { withErrorBoundary } from '../error-boundary.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form } from '../form/Form.tsx';
import { Announcement, ToolFrame } from '../form/live-region.tsx';
import { useQuery } from '../query/use-query.ts';
import { RequestAccess } from './Access.tsx';
import { RequestCopy } from './Copy.tsx';
import { type DraftStatus, emptyDraft, loadDraft, saveDraft } from './draft.ts';
import { RequestEmails } from './Emails.tsx';
import { RequestFields } from './Fields.tsx';
import { RequestKnown } from './Known.tsx';
import { requestParameters, type RequestProps, type RequestTool } from './props.ts';
import { validateRequest } from './validate.ts';

/** From answers to one good email. The facts are in the address, what is written is in the browser's own storage. */
export default withErrorBoundary(Request);

function Request(props: RequestProps) {
  const { policy, request: t } = props;
  const parameters = useMemo(() => requestParameters(policy, Object.keys(props.mail)), []);
  const { values, errors, set } = useQuery(parameters, props.t.form);
  const [draft, setDraft] = useState(emptyDraft);
  const [status, setStatus] = useState<DraftStatus>('none');
  const [message, setMessage] = useState<{ text: string | undefined }>();
  // A layout effect, so that the stored draft is read before input can overwrite it.
  useLayoutEffect(() => {
    const loaded = loadDraft();
    setDraft(loaded.draft);
    setStatus(loaded.status);
  }, []);
  const change: RequestTool['change'] = (next, message) => {
    setDraft(next);
    setStatus(saveDraft(next));
    setMessage({ text: message });
  };
  const tool: RequestTool = { ...props, values, set, draft, change };
  const missing = validateRequest(tool);
  const language = values.mail ?? props.lang;
  const words = props.mail[language]?.words;

  return (
    <ToolFrame props={tool}>
      <WizardNav current="request" values={values} />
      <Announcement text={message?.text} occasion={message} />
      <p class="notice">{t.privacy}</p>
      {(status === 'refused' || status === 'broken') && <p class="notice warning">{t[status]}</p>}
      <Form addressErrors={errors} fieldErrors={missing} action={t.show}>
        <DeploymentChoice value={values.deployment} onChoose={(value) => set({ deployment: value })} />
        <RequestKnown />
        {draft.requests.map((request, index) => (
          <RequestFields key={index} index={index} request={request} />
        ))}
        <p>
          <button
            type="button"
            onClick={() => change({ ...draft, requests: [...draft.requests, ...emptyDraft().requests] })}
          >
            {t.add}
          </button>
        </p>
        <RequestAccess />
        <RequestCopy />
        <Choice
          name="mail"
          legend={t.language}
          options={Object.entries(props.mail).map(([lang, { name }]) => ({ value: lang, label: name, lang }))}
          value={language}
          onChoose={(value) => set({ mail: value })}
        />
      </Form>
      {missing.length || !words ? (
        <p class="pending scripted">{t.pending}</p>
      ) : (
        <RequestEmails language={language} words={words} />
      )}
      <p class="scripted">
        <button type="button" onClick={() => change(emptyDraft(), t.erased)}>
          {t.erase}
        </button>
      </p>
    </ToolFrame>
  );
}
