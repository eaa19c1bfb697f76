import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { changesBetween } from '../../changes/changes.ts';
import { type EditionData, editionOfData, type WordedEdition } from '../../changes/worded-edition.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { fill } from '../../i18n/fill.ts';
import type { Calendars } from '../../rules/calendar.ts';
import { AnswerCompared, answerLink, type AnswerStrings } from './AnswerCompared.tsx';
import Changed from './Changed.tsx';
import { Field } from '../form/Fields.tsx';
import { Form } from '../form/Form.tsx';
import { Tool, useLive } from '../form/live-region.tsx';
import { choice } from '../query/parameters.ts';
import { useQuery } from '../query/use-query.ts';

type Data = EditionData & { calendars: Calendars };

export type CompareEditionsProps = {
  lang: string;
  t: WordedEdition['t'] & AnswerStrings;
  /** Every edition, latest first; `data`: the address of its /policy.json. */
  editions: { id: string; name: string; data: string }[];
};

/** What changed between any two editions: both are fetched as data, and compared here. */
export default function CompareEditions(props: CompareEditionsProps) {
  const { lang, t, editions } = props;
  const words = t.editions.any;
  const known = choice(editions.map(({ id }) => id));
  const { values, errors, set } = useQuery({ from: known, to: known, ...answerLink }, t.form);
  const { from, to, answer = '' } = values;
  const pair = from !== undefined && to !== undefined && from !== to ? ([from, to] as const) : undefined;
  const both = useEditions(editions, pair);
  const fieldErrors = [
    ...(['from', 'to'] as const)
      .filter((field) => !values[field])
      .map((field) => ({ field, text: fill(t.form.unanswered, { label: words[field] }) })),
    ...(from !== undefined && from === to ? [{ field: 'to', text: words.same }] : []),
  ];
  return (
    <Tool props={props}>
      <Form addressErrors={errors} fieldErrors={fieldErrors} leadsTo="compared" action={words.show}>
        {(['from', 'to'] as const).map((field) => (
          <Field key={field} id={field} label={words[field]}>
            <select
              id={field}
              value={values[field] ?? ''}
              onChange={({ currentTarget: { value } }) => set({ [field]: value || undefined })}
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
      {both.state === 'done' ? (
        <Compared lang={lang} t={t} data={both.data} link={answer} onLink={(link) => set({ answer: link })} />
      ) : (
        <Waiting text={from !== undefined && from === to ? words.same : words[pair ? both.state : 'choose']}>
          {both.state === 'failed' && (
            <button type="button" onClick={both.again}>
              {words.again}
            </button>
          )}
        </Waiting>
      )}
    </Tool>
  );
}

type Fetched = { state: 'loading' | 'failed' } | { state: 'done'; data: readonly [Data, Data] };

/** The data of two editions, and a function that fetches it again. */
function useEditions(
  editions: CompareEditionsProps['editions'],
  pair: readonly [string, string] | undefined,
): Fetched & { again: () => void } {
  const [fetched, setFetched] = useState<Fetched>({ state: 'loading' });
  const [times, setTimes] = useState(0);
  useEffect(() => {
    setFetched({ state: 'loading' });
    if (!pair) return undefined;
    const controller = new AbortController();
    const read = async (id: string): Promise<Data> => {
      const address = editions.find((one) => one.id === id)?.data ?? '';
      const response = await fetch(address, { signal: controller.signal });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return (await response.json()) as Data;
    };
    Promise.all([read(pair[0]), read(pair[1])]).then(
      (data) => setFetched({ state: 'done', data }),
      () => {
        if (!controller.signal.aborted) setFetched({ state: 'failed' });
      },
    );
    return () => controller.abort();
  }, [pair?.join(), times]);
  return { ...fetched, again: () => setTimes(times + 1) };
}

function Waiting({ text, children }: { text: string; children: ComponentChildren }) {
  useLive(text);
  return (
    <div class="pending scripted">
      <p>{text}</p>
      {children}
    </div>
  );
}

function Compared(
  props: Pick<CompareEditionsProps, 'lang' | 't'> & {
    data: readonly [Data, Data];
    link: string;
    onLink: (link: string) => void;
  },
) {
  const { lang, t, data, link, onLink } = props;
  const changes = useMemo(
    () => changesBetween(editionOfData(data[0], lang, t), editionOfData(data[1], lang, t)),
    [data],
  );
  const { before, after } = changes;
  const label = (edition: WordedEdition): string => editionLabel(lang, t, edition.policy);
  const title = fill(t.editions.between.title, { before: label(before), after: label(after) });
  useLive(title);
  return (
    <div class="compared">
      <h2 id="compared" tabIndex={-1}>
        {title}
      </h2>
      <Changed changes={changes} />
      {/* The calendars are the site's: both editions have the same. */}
      <AnswerCompared
        lang={lang}
        t={t}
        calendars={data[1].calendars}
        before={before}
        after={after}
        link={link}
        onLink={onLink}
      />
    </div>
  );
}
