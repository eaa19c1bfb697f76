import type { WordedEdition } from '../../changes/worded-edition.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { fill } from '../../i18n/fill.ts';
import type { Calendars } from '../../rules/calendar.ts';
import type { Terms } from '../../rules/terms.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { Field } from '../form/Fields.tsx';
import { text } from '../query/parameters.ts';
import type { FieldError } from '../query/use-query.ts';
import { linkedAnswer, type LinkedAnswer } from './linked-answer.ts';

/** What an answer takes of an edition. */
type AnswerSource = Pick<WordedEdition, 'policy'> & { terms: Pick<Terms, 'zone'> & Partial<Terms> };

export type AnswerStrings = Pick<Dictionary, 'form' | 'figure' | 'cite' | 'coverage' | 'priority' | 'deadline'> & {
  editions: Pick<Dictionary['editions'], 'answer' | 'name'>;
};

/** Longer than any answer's address. */
const longestLink = 4000;
/** A calculator's link in an address: ?answer=… */
export const answerLink = { answer: { ...text(() => true, undefined, longestLink), field: 'link' } };

/** The result of a calculator's link under two editions. */
export function LinkedAnswers(props: {
  lang: string;
  t: AnswerStrings;
  calendars: Calendars;
  before: AnswerSource;
  after: AnswerSource;
  link: string;
  /** The errors of the page's address, where they are shown here. */
  errors?: readonly FieldError[];
  onLink: (link: string) => void;
}) {
  const { lang, t, calendars, before, after, link, errors = [], onLink } = props;
  const words = t.editions.answer;
  const answers = [before, after].flatMap(({ policy, terms }) => {
    const answer = linkedAnswer({ ...t, t, lang, calendars, policy, terms, zoneName: terms.zone.short }, link);
    return answer ? { name: fill(t.editions.name, { edition: editionLabel(lang, t, policy) }), answer } : [];
  });
  const [one, other] = answers.map(({ answer }) => JSON.stringify(answer));
  const messages = errors.map((error) => error.text);
  if (link.trim() && !answers.length) messages.push(fill(words.bad, { value: escapeForDisplay(link) }));
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
            onInput={({ currentTarget }) => onLink(currentTarget.value)}
          />
        </Field>
        <section class="answers" aria-live="polite">
          {answers.length > 0 && (
            <>
              <p>
                <strong>{one === other ? words.same : words.differs}</strong>
              </p>
              <dl>
                {answers.map(({ name, answer }) => (
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
  if (answer.kind === 'answer') return answer.lines;
  if (answer.kind === 'missing') return [t.missing];
  return [fill(t.unknown, { name: answer.name, value: escapeForDisplay(answer.value) })];
}
