import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { askable, otherService } from '../../rules/coverage.ts';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form } from '../form/Form.tsx';
import { Tool, useLive } from '../form/live-region.tsx';
import { choice, choices } from '../query/parameters.ts';
import { factParameters } from '../priority/question.ts';
import { useQuery } from '../query/use-query.ts';
import { RequestAccess } from './Access.tsx';
import { RequestCopy } from './Copy.tsx';
import type { Draft, Kept } from './draft.ts';
import { emptyDraft, loadDraft, saveDraft } from './draft.ts';
import type { MailWords } from './compose.ts';
import { accessOf, compose, unaddressed } from './compose.ts';
import { RequestEmail } from './Emails.tsx';
import { faults } from './validate.ts';
import { RequestFields } from './Fields.tsx';
import { RequestKnown } from './Known.tsx';
import { Steps } from '../answer/WizardNav.tsx';
import type { ToolProps } from '../tool-context.ts';
import { noLevel } from '../query/parameters.ts';

export type RequestProps = ToolProps & {
  request: Dictionary['request'];
  coverage: Pick<Dictionary['coverage'], 'verdict' | 'unlisted'>;
  deadline: Pick<Dictionary['deadline'], 'level' | 'noLevel' | 'findLevel'>;
  levelName: string;
  /** The title of the clause on access to the server. */
  accessName: string;
  /** Email addresses by role. */
  contacts: Record<string, string>;
  /** What the email is worded with, by language, and the names of the languages. */
  mail: Record<string, { name: string; words: MailWords }>;
};

const storage = (): Storage => localStorage;

/** From answers to one good email. The facts are in the address, what is written is in the browser's own storage. */
export default function Request(props: RequestProps) {
  const { policy, request: t } = props;
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      has: choices(policy.entitlements.map(({ id }) => id)),
      service: choices([...askable(policy), otherService]),
      kind: choice(['failure', 'question']),
      ...factParameters,
      level: choice([...policy.levels.map(({ id }) => id), noLevel]),
      mail: choice(Object.keys(props.mail)),
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [kept, setKept] = useState<Kept>('none');
  const [said, say] = useState<string>();
  // Before the reader can write a new one over it.
  useLayoutEffect(() => {
    const loaded = loadDraft(storage);
    setDraft(loaded.draft);
    setKept(loaded.kept);
  }, []);
  const change = (next: Draft, saying?: string): void => {
    setDraft(next);
    setKept(saveDraft(storage, next));
    say(saying);
  };
  const language = values['mail'] ?? props.lang;
  const words = props.mail[language]?.words;
  const lacking = faults(props, values, draft);
  const access = accessOf(policy, values['deployment']);
  const about = { policy, contacts: props.contacts, values, draft };

  return (
    <Tool>
      <Steps tool={props} current="request" values={values} />
      <Said text={said} />
      <p class="notice">{t.privacy}</p>
      {(kept === 'refused' || kept === 'broken') && <p class="notice warning">{t[kept]}</p>}
      <Form t={props.t.form} problems={problems} faults={lacking} action={t.show}>
        <DeploymentChoice
          tool={props}
          value={values['deployment']}
          onChoose={(value) => {
            set({ deployment: value });
          }}
        />
        <RequestKnown props={props} values={values} set={set} />
        {draft.requests.map((_, index) => (
          <RequestFields key={index} props={props} values={values} draft={draft} index={index} change={change} />
        ))}
        <p>
          <button
            type="button"
            onClick={() => {
              change({ ...draft, requests: [...draft.requests, ...emptyDraft().requests] });
            }}
          >
            {t.add}
          </button>
        </p>
        {access && <RequestAccess props={props} access={access} draft={draft} change={change} />}
        <RequestCopy props={props} values={values} draft={draft} change={change} />
        <Choice
          name="mail"
          legend={t.language}
          options={Object.entries(props.mail).map(([lang, { name }]) => ({ value: lang, label: name, lang }))}
          value={language}
          onChoose={(value) => {
            set({ mail: value });
          }}
        />
      </Form>
      {lacking.length || !words ? (
        <p class="pending scripted">{t.pending}</p>
      ) : (
        <RequestEmail
          props={props}
          language={language}
          emails={draft.requests.map((request) => compose(about, request, words))}
          unaddressed={unaddressed(about)}
        />
      )}
      <p class="scripted">
        <button
          type="button"
          onClick={() => {
            change(emptyDraft(), t.erased);
          }}
        >
          {t.erase}
        </button>
      </p>
    </Tool>
  );
}

/** Has the live region say what a button did. */
function Said({ text }: { text: string | undefined }) {
  useLive(text);
  return null;
}

/** The parts of a request's page that change the draft. */
export type DraftProps = {
  props: RequestProps;
  draft: Draft;
  /** Keeps the draft; `saying` is told to a screen reader. */
  change: (draft: Draft, saying?: string) => void;
};
