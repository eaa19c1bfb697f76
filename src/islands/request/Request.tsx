import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { WizardNav } from '../answer/WizardNav.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form } from '../form/Form.tsx';
import { Tool, useLive } from '../form/live-region.tsx';
import { useQuery } from '../query/use-query.ts';
import { RequestAccess } from './Access.tsx';
import { accessOf, compose, unaddressed } from './compose.ts';
import { RequestCopy } from './Copy.tsx';
import { type Draft, emptyDraft, type Kept, loadDraft, saveDraft } from './draft.ts';
import { RequestEmails } from './Emails.tsx';
import { RequestFields } from './Fields.tsx';
import { RequestKnown } from './Known.tsx';
import { requestParameters, type RequestProps, type RequestState } from './props.ts';
import { validateRequest } from './validate.ts';

const storage = (): Storage => localStorage;

/** From answers to one good email. The facts are in the address, what is written is in the browser's own storage. */
export default function Request(props: RequestProps) {
  const { policy, request: t } = props;
  const parameters = useMemo(() => requestParameters(policy, Object.keys(props.mail)), []);
  const { values, errors, set } = useQuery(parameters, props.t.form);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [kept, setKept] = useState<Kept>('none');
  const [message, setMessage] = useState<string>();
  // Before the reader can write a new one over it.
  useLayoutEffect(() => {
    const loaded = loadDraft(storage);
    setDraft(loaded.draft);
    setKept(loaded.kept);
  }, []);
  const change = (next: Draft, message?: string): void => {
    setDraft(next);
    setKept(saveDraft(storage, next));
    setMessage(message);
  };
  const language = values.mail ?? props.lang;
  const words = props.mail[language]?.words;
  const missing = validateRequest(props, values, draft);
  const access = accessOf(policy, values.deployment);
  const state: RequestState = { values, set, draft, change };
  const about = { policy, contacts: props.contacts, values, draft };

  return (
    <Tool props={{ ...props, ...state }}>
      <WizardNav current="request" values={values} />
      <Announced text={message} />
      <p class="notice">{t.privacy}</p>
      {(kept === 'refused' || kept === 'broken') && <p class="notice warning">{t[kept]}</p>}
      <Form addressErrors={errors} fieldErrors={missing} action={t.show}>
        <DeploymentChoice value={values.deployment} onChoose={(value) => set({ deployment: value })} />
        <RequestKnown />
        {draft.requests.map((_, index) => (
          <RequestFields key={index} index={index} />
        ))}
        <p>
          <button
            type="button"
            onClick={() => change({ ...draft, requests: [...draft.requests, ...emptyDraft().requests] })}
          >
            {t.add}
          </button>
        </p>
        {access && <RequestAccess access={access} />}
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
        <RequestEmails
          language={language}
          emails={draft.requests.map((request) => compose(about, request, words))}
          unaddressed={unaddressed(about)}
        />
      )}
      <p class="scripted">
        <button type="button" onClick={() => change(emptyDraft(), t.erased)}>
          {t.erase}
        </button>
      </p>
    </Tool>
  );
}

/** Announces what a button did, from inside the tool. */
function Announced({ text }: { text: string | undefined }) {
  useLive(text);
  return null;
}
