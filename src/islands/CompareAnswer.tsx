import { useEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { Field } from './fields.tsx';
import type { AnsweringEdition, LinkedAnswer } from './linked-answer.ts';
import { linkedAnswer } from './linked-answer.ts';

type Edition = Pick<AnsweringEdition, 'policy' | 'terms' | 'zoneName'> & { name: string };

export type CompareAnswerProps = Omit<AnsweringEdition, keyof Edition> & {
  words: Dictionary['editions']['answer'];
  before: Edition;
  after: Edition;
};

/** The result of a calculator's link under both editions. The link stands in the address: ?answer=… */
export default function CompareAnswer(props: CompareAnswerProps) {
  const { words: t, before, after } = props;
  const [link, setLink] = useState('');
  useEffect(() => {
    setLink(new URLSearchParams(location.search).get('answer') ?? '');
  }, []);
  const answers = [before, after].map((edition) => ({
    name: edition.name,
    answer: link.trim() ? linkedAnswer({ ...props, ...edition }, link) : undefined,
  }));
  const [one, other] = answers.map(({ answer }) => JSON.stringify(answer));
  const bad = link.trim() !== '' && answers.some(({ answer }) => !answer);
  const shown = answers.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
  return (
    <div class="tool scripted">
      <Field
        id="link"
        label={t.label}
        hint={t.hint}
        error={bad ? fill(t.bad, { value: link.length > 80 ? `${link.slice(0, 80)}…` : link }) : undefined}
      >
        <input
          id="link"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="link-hint link-error"
          aria-invalid={bad}
          value={link}
          onInput={({ currentTarget: { value } }) => {
            setLink(value);
            const query = value ? `?${new URLSearchParams({ answer: value }).toString()}` : '';
            history.replaceState(null, '', location.pathname + query + location.hash);
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
                  {linesOf(t, answer).map((line) => (
                    <p key={line}>{line}</p>
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
      return [fill(t.unknown, { name: answer.name, value: answer.value })];
    default:
      return answer satisfies never;
  }
}
