import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { WizardNav } from '../answer/WizardNav.tsx';
import { asIsland } from '../island.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form } from '../form/Form.tsx';
import { Announcement, ToolFrame } from '../form/live-region.tsx';
import { useQuery } from '../query/use-query.ts';
import { serviceFor, servicesFor } from '../../rules/same-task.ts';
import { RequestAccess } from './Access.tsx';
import { RequestCopy } from './Copy.tsx';
import { draftKey, emptyDraft } from './draft.ts';
import { RequestEmails } from './Emails.tsx';
import { RequestFields } from './Fields.tsx';
import { RequestKnown } from './Known.tsx';
import { OtherTab } from './OtherTab.tsx';
import { requestParameters, type RequestProps, type RequestTool } from './props.ts';
import { changeDraft, followStorage, keepDraft, openDraft, type TabDraft } from './tab-draft.ts';
import { validateRequest } from './validate.ts';

/** From answers to one good email. The facts are in the address, what is written is in the browser's own storage. */
export default asIsland(Request);

function Request(props: RequestProps) {
  const { policy, request: t } = props;
  const parameters = useMemo(() => requestParameters(policy, Object.keys(props.mail)), []);
  const { values: given, set, ...query } = useQuery(parameters, props.t.form);
  const values = { ...given, ...(given.service && { service: servicesFor(policy, given.service, given.deployment) }) };
  const [tab, setTab] = useState<TabDraft>(() => ({ draft: emptyDraft(), status: 'none', seen: null }));
  const { draft, status } = tab;
  const [message, setMessage] = useState<{ text: string | undefined }>();
  // A layout effect, so that the stored draft is read before input can overwrite it.
  useLayoutEffect(() => {
    setTab(openDraft());
    const follow = (event: Event): void => {
      // Without a key, all of the storage has been cleared.
      if (event instanceof StorageEvent && event.key !== null && event.key !== draftKey) return;
      setTab((now) => followStorage(now));
    };
    // A page that comes back from the back/forward cache has missed what other tabs stored.
    const events = ['storage', 'pageshow'];
    for (const type of events) addEventListener(type, follow);
    return () => events.forEach((type) => removeEventListener(type, follow));
  }, []);
  const change: RequestTool['change'] = (next, message) => {
    setTab(changeDraft(tab, next));
    setMessage({ text: message });
  };
  const requests = draft.requests.map((request) =>
    request.service === undefined
      ? request
      : { ...request, service: serviceFor(policy, request.service, values.deployment) },
  );
  const tool: RequestTool = { ...props, values, set, draft: { ...draft, requests }, change };
  // What no field of this page can put right is told, and left to its own step.
  const here = query.errors.filter(({ name = '' }) => ['deployment', 'level', 'mail'].includes(name));
  const missing = [...here, ...validateRequest(tool)];
  const language = values.mail ?? props.lang;
  const words = props.mail[language]?.words;

  return (
    <ToolFrame props={tool}>
      <WizardNav current="request" values={values} />
      <Announcement text={message?.text} occasion={message} />
      <p class="notice scripted">{t.privacy}</p>
      {status === 'refused' && <p class="notice warning">{t.refused}</p>}
      <OtherTab tab={tab} choose={setTab} />
      <Form query={query} fieldErrors={missing} action={t.show}>
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
        <button
          type="button"
          onClick={() => (status === 'broken' ? setTab(keepDraft(emptyDraft())) : change(emptyDraft(), t.erased))}
        >
          {t.erase}
        </button>
      </p>
    </ToolFrame>
  );
}
