import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { languageName } from '../../i18n/format.ts';
import type { Deadline, DeadlineQuestion } from '../../rules/deadline.ts';
import type { DeadlineProps } from './Deadline.tsx';
import { due } from '../../wording/deadline.ts';
import { useLive } from '../form/live-region.tsx';
import type { LanguageWords } from '../../wording/deadline-citation.ts';
import { subject, traceText } from '../../wording/deadline-citation.ts';

/** A language of the site: its page of this tool, and the words that a text in it takes. */
export type ToolLanguage = { id: string; page: string; words: string };

type Args = {
  props: DeadlineProps;
  question: DeadlineQuestion;
  answer: Deadline;
  was: Deadline | undefined;
};

/** What the reader takes along: the trace as text in each language, and the deadline for a calendar. */
export function TakeAlong({ props, question, answer, was }: Args) {
  const { live: t, lang } = props;
  const [said, say] = useState<string>();
  const [manual, setManual] = useState<string>();
  useLive(said);
  if (answer.status === 'no-target') return null;

  const text = async ({ id, page, words }: ToolLanguage): Promise<string> => {
    const found = id === lang ? props : ((await (await fetch(words)).json()) as LanguageWords);
    return traceText({ ...props, ...found }, question, { answer, was }, location.origin + page + location.search);
  };
  const copy = async (language: ToolLanguage): Promise<void> => {
    const name = languageName(lang, language.id);
    try {
      const copied = await text(language);
      const refused = await navigator.clipboard.writeText(copied).then(
        () => false,
        () => true,
      );
      setManual(refused ? copied : undefined);
      say(refused ? t.byHand : fill(t.copied, { language: name }));
    } catch {
      say(t.failed);
    }
  };
  const toCalendar = async (): Promise<void> => {
    try {
      const { calendarFile } = await import('./ics.ts');
      const title = answer.status === 'estimate' ? t.eventEstimate : t.event;
      const own = props.languages.find(({ id }) => id === lang);
      const file = calendarFile({
        uid: [question.deployment, question.level, Math.min(...question.messages)].filter(Boolean).join('-'),
        sequence: question.messages.length - 1,
        stamp: Date.now(),
        at: answer.latest,
        title: fill(title, { who: subject(props, question) }),
        description: own ? await text(own) : due(props, answer),
        url: location.href,
        host: location.hostname,
      });
      save(file, 'deadline.ics');
    } catch {
      say(t.failed);
    }
  };

  return (
    <section class="along">
      <h3>{t.along}</h3>
      <p class="row">
        <button type="button" onClick={() => void toCalendar()}>
          {t.calendar}
        </button>
        {props.languages.map((language) => (
          <button key={language.id} type="button" onClick={() => void copy(language)}>
            {fill(t.copyTrace, { language: languageName(lang, language.id) })}
          </button>
        ))}
      </p>
      {said && <p class="said">{said}</p>}
      {manual !== undefined && <textarea readOnly rows={8} value={manual} aria-label={t.along} />}
    </section>
  );
}

/** Hands a text to the reader as a file. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
