import { useEffect, useMemo, useState } from 'preact/hooks';
import { changesBetween } from '../../changes/changes.ts';
import { type EditionData, editionOfData, type WordedEdition } from '../../changes/worded-edition.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { fill } from '../../i18n/fill.ts';
import type { Calendars } from '../../rules/calendar.ts';
import { asIsland } from '../island.tsx';
import { Field } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { Announcement, ToolFrame, useAnnouncement } from '../form/live-region.tsx';
import { choice } from '../query/parameters.ts';
import { useQuery } from '../query/use-query.ts';
import Changed from './Changed.tsx';
import { answerLink, type AnswerStrings, LinkedAnswers } from './LinkedAnswers.tsx';

type Data = EditionData & { calendars: Calendars };
type Props = {
  lang: string;
  t: WordedEdition['t'] & AnswerStrings;
  /** Every edition, latest first; `data`: the address of its /policy.json. */
  editions: { id: string; name: string; data: string }[];
};

const fields = ['from', 'to'] as const;

/** What changed between any two editions: both are fetched as data, and compared here. */
export default asIsland(CompareEditions);

function CompareEditions(props: Props) {
  const { lang, t, editions } = props;
  const words = t.editions.any;
  const known = choice(editions.map(({ id }) => id));
  const { values, set, ...query } = useQuery({ from: known, to: known, ...answerLink }, t.form);
  const [from, to] = fields.map((field) => editions.find(({ id }) => id === values[field])?.data);
  const same = from !== undefined && from === to;
  const fetched = useData(same ? undefined : from, same ? undefined : to);
  const missing = fields.filter((field) => !values[field]).map((field) => ({ field, label: words[field] }));
  const state = same ? 'same' : missing.length ? 'choose' : fetched.state;
  const notice = state === 'done' ? undefined : words[state];
  return (
    <ToolFrame props={props}>
      <Form
        query={query}
        fieldErrors={[...unanswered(t.form, missing), ...(same ? [{ field: 'to', text: words.same }] : [])]}
        leadsTo="compared"
        action={words.show}
      >
        {fields.map((field) => (
          <Field key={field} id={field} label={words[field]}>
            <select
              id={field}
              value={values[field] ?? ''}
              onChange={({ currentTarget }) => set({ [field]: currentTarget.value || undefined })}
            >
              <option value="">—</option>
              {editions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </Form>
      {fetched.state === 'done' ? (
        <Compared
          lang={lang}
          t={t}
          data={fetched.data}
          link={values.answer ?? ''}
          onLink={(answer) => set({ answer })}
        />
      ) : (
        <div class="pending scripted">
          <Announcement text={notice} />
          <p>{notice}</p>
          {fetched.state === 'failed' && (
            <button type="button" onClick={fetched.retry}>
              {words.retry}
            </button>
          )}
        </div>
      )}
    </ToolFrame>
  );
}

type Fetched = { state: 'loading' | 'failed' } | { state: 'done'; data: readonly [Data, Data] };

/** Fetches the data of two editions once both addresses are known; `retry` fetches it again. */
function useData(from: string | undefined, to: string | undefined): Fetched & { retry: () => void } {
  const [fetched, setFetched] = useState<Fetched>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setFetched({ state: 'loading' });
    if (from === undefined || to === undefined) return undefined;
    const controller = new AbortController();
    const read = async (address: string): Promise<Data> => {
      const response = await fetch(address, { signal: controller.signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return (await response.json()) as Data;
    };
    Promise.all([read(from), read(to)]).then(
      (data) => setFetched({ state: 'done', data }),
      () => {
        if (!controller.signal.aborted) setFetched({ state: 'failed' });
      },
    );
    return () => controller.abort();
  }, [from, to, attempt]);
  return { ...fetched, retry: () => setAttempt(attempt + 1) };
}

function Compared(props: {
  lang: string;
  t: Props['t'];
  data: readonly [Data, Data];
  link: string;
  onLink: (link: string) => void;
}) {
  const { lang, t, data } = props;
  const changes = useMemo(
    () => changesBetween(editionOfData(data[0], lang, t), editionOfData(data[1], lang, t)),
    [data],
  );
  const { before, after } = changes;
  const label = (edition: WordedEdition): string => editionLabel(lang, t, edition.policy);
  const title = fill(t.editions.between.title, { before: label(before), after: label(after) });
  useAnnouncement(title);
  return (
    <div class="compared">
      <h2 id="compared" tabIndex={-1}>
        {title}
      </h2>
      <Changed changes={changes} />
      {/* The calendars are the site's: both editions have the same. */}
      <LinkedAnswers {...props} calendars={data[1].calendars} before={before} after={after} />
    </div>
  );
}
