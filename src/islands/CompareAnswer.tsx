import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { Field } from './fields.tsx';
import type { AnsweringEdition, LinkedAnswer } from './linked-answer.ts';
import { linkedAnswer } from './linked-answer.ts';
import { text } from './parameters.ts';
import { useQuery } from './query.ts';
import { quoted } from './quoted.ts';

type Edition = Pick<AnsweringEdition, 'policy' | 'terms' | 'zoneName'> & { name: string };

export type CompareAnswerProps = Omit<AnsweringEdition, keyof Edition> & {
  words: Dictionary['editions']['answer'];
  before: Edition;
  after: Edition;
};

/** Longer than any answer's address. */
const longestLink = 4000;
const parameters = { answer: { ...text(() => true, undefined, longestLink), field: 'link' } };

/** The result of a calculator's link under both editions. The link stands in the address: ?answer=… */
export default function CompareAnswer(props: CompareAnswerProps) {
  const { words: t, before, after } = props;
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const link = values['answer'] ?? '';
  const answers = [before, after].map((edition) => ({
    name: edition.name,
    answer: link.trim() ? linkedAnswer({ ...props, ...edition }, link) : undefined,
  }));
  const [one, other] = answers.map(({ answer }) => JSON.stringify(answer));
  const bad = link.trim() !== '' && answers.some(({ answer }) => !answer);
  const wrong = [...problems.map(({ text }) => text), ...(bad ? [fill(t.bad, { value: quoted(link) })] : [])];
  const shown = answers.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
  return (
    <div class="tool scripted">
      <Field id="link" label={t.label} hint={t.hint} error={wrong.join(' ') || undefined}>
        <input
          id="link"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="link-hint link-error"
          aria-invalid={wrong.length > 0}
          maxLength={longestLink}
          value={link}
          onInput={({ currentTarget: { value } }) => {
            set({ answer: value });
          }}
        />
      </Field>
      {shown.length > 0 && (
        <section class="answers" aria-live="polite">
          <p>
            <strong>{one === other ? t.same : t.differs}</strong>
          </p>
          <dl>
            {shown.map(({ name, answer }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {linesOf(t, answer).map((line, i) => (
                    <p key={i}>{line}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

function linesOf(t: CompareAnswerProps['words'], answer: LinkedAnswer): string[] {
  switch (answer.kind) {
    case 'answer':
      return answer.lines;
    case 'missing':
      return [t.missing];
    case 'unknown':
      return [fill(t.unknown, { name: answer.name, value: quoted(answer.value) })];
    default:
      return answer satisfies never;
  }
}
