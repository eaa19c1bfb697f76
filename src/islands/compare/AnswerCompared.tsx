import type { WordedEdition } from '../../changes/worded-edition.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { fill } from '../../i18n/fill.ts';
import type { Calendars } from '../../rules/calendar.ts';
import type { Terms } from '../../rules/terms.ts';
import { Field } from '../form/Fields.tsx';
import { linkedAnswer, type LinkedAnswer } from './linked-answer.ts';
import { text } from '../query/parameters.ts';
import type { FieldError } from '../query/use-query.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';

/** What an answer takes of an edition. */
export type Side = Pick<WordedEdition, 'policy'> & { terms: Pick<Terms, 'zone'> & Partial<Terms> };

export type AnswerStrings = Pick<
  Dictionary,
  'form' | 'figure' | 'cite' | 'steps' | 'coverage' | 'priority' | 'deadline'
> & {
  editions: Pick<Dictionary['editions'], 'answer' | 'name'>;
};

/** Longer than any answer's address. */
const longestLink = 4000;
/** A calculator's link in an address: ?answer=… */
export const answerLink = { answer: { ...text(() => true, undefined, longestLink), field: 'link' } };

/** The result of a calculator's link under two editions. */
export function AnswerCompared(props: {
  lang: string;
  t: AnswerStrings;
  calendars: Calendars;
  before: Side;
  after: Side;
  link: string;
  /** The errors of the page's address, where they are shown here. */
  errors?: readonly FieldError[];
  onLink: (link: string) => void;
}) {
  const { lang, t, calendars, before, after, link, errors = [], onLink } = props;
  const words = t.editions.answer;
  const answers = [before, after].map(({ policy, terms }) => ({
    name: fill(t.editions.name, { edition: editionLabel(lang, t, policy) }),
    answer: link.trim()
      ? linkedAnswer({ ...t, t, lang, calendars, policy, terms, zoneName: terms.zone.short }, link)
      : undefined,
  }));
  const [one, other] = answers.map(({ answer }) => JSON.stringify(answer));
  const bad = link.trim() !== '' && answers.some(({ answer }) => !answer);
  const messages = [
    ...errors.map((one) => one.text),
    ...(bad ? [fill(words.bad, { value: escapeForDisplay(link) })] : []),
  ];
  const shown = answers.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
  return (
    <section aria-labelledby="your-answer" class="scripted">
      <h2 id="your-answer">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="tool">
        <Field id="link" label={words.label} hint={words.hint} error={messages.join(' ') || undefined}>
          <input
            id="link"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={messages.length ? 'link-hint link-error' : 'link-hint'}
            aria-invalid={messages.length > 0}
            maxLength={longestLink}
            value={link}
            onInput={({ currentTarget: { value } }) => onLink(value)}
          />
        </Field>
        <section class="answers" aria-live="polite">
          {shown.length > 0 && (
            <>
              <p>
                <strong>{one === other ? words.same : words.differs}</strong>
              </p>
              <dl>
                {shown.map(({ name, answer }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      {linesOf(words, answer).map((line, i) => (
                        <p key={i}>{line}</p>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </section>
      </div>
    </section>
  );
}

function linesOf(t: AnswerStrings['editions']['answer'], answer: LinkedAnswer): string[] {
  switch (answer.kind) {
    case 'answer':
      return answer.lines;
    case 'missing':
      return [t.missing];
    case 'unknown':
      return [fill(t.unknown, { name: answer.name, value: escapeForDisplay(answer.value) })];
    default:
      return answer satisfies never;
  }
}
