import { useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { languageName } from '../../i18n/format.ts';
import type { DeadlineQuestion } from '../../rules/deadline.ts';
import { answerText, type LanguageWords, subject } from '../../wording/deadline-citation.ts';
import type { TargetedDeadline } from '../../wording/deadline.ts';
import { copyText } from '../form/clipboard.ts';
import { download } from '../form/download.ts';
import { useAnnouncement } from '../form/live-region.tsx';
import { type ToolLanguage, useDeadline } from './props.ts';

/** Exports the answer: as text in each language, and as a calendar entry. `previous` as in `traceRows`. */
export function ExportAnswer(args: {
  question: DeadlineQuestion;
  answer: TargetedDeadline;
  previous: TargetedDeadline | undefined;
}) {
  const { question, answer, previous } = args;
  const props = useDeadline();
  const { live: t, lang, languages } = props;
  const [result, setResult] = useState<{ message: string; asked: string; copied?: boolean }>();
  const manual = useRef<HTMLTextAreaElement>(null);
  useAnnouncement(result?.message, result);
  // What came of an earlier answer is not shown beside another.
  const asked = JSON.stringify(question);
  const shown = result?.asked === asked ? result : undefined;

  const textIn = async ({ id, page, words }: ToolLanguage): Promise<string> => {
    const found = id === lang ? props : ((await (await fetch(words)).json()) as LanguageWords);
    const link = location.origin + page + location.search;
    return answerText({ ...props, ...found }, question, { answer, previous, link });
  };
  const copy = async (language: ToolLanguage): Promise<void> => {
    const text = await textIn(language);
    if (!manual.current) return;
    const copied = await copyText(text, manual.current);
    const message = copied ? fill(t.copied, { language: languageName(lang, language.id) }) : props.t.cite.failed;
    setResult({ message, asked, copied });
  };
  const toCalendar = async (): Promise<void> => {
    const { calendarFile } = await import('./ics.ts');
    const own = languages.find(({ id }) => id === lang);
    const file = calendarFile({
      message: Math.min(...question.messages),
      stamp: Date.now(),
      at: answer.latest,
      title: fill(answer.status === 'estimate' ? t.eventEstimate : t.event, { who: subject(props, question) }),
      description: own ? await textIn(own) : '',
      url: location.href,
    });
    download(file, 'deadline.ics', 'text/calendar;charset=utf-8');
  };
  const orFail = (run: Promise<void>): void => {
    run.catch(() => setResult({ message: t.failed, asked }));
  };

  return (
    <section class="along">
      <h3>{t.along}</h3>
      <p class="row">
        <button type="button" onClick={() => orFail(toCalendar())}>
          {t.calendar}
        </button>
        {languages.map((language) => (
          <button key={language.id} type="button" onClick={() => orFail(copy(language))}>
            {fill(t.copyTrace, { language: languageName(lang, language.id) })}
          </button>
        ))}
      </p>
      {shown && <p class="said">{shown.message}</p>}
      <textarea hidden={shown?.copied !== false} readOnly rows={8} aria-label={t.along} ref={manual} />
    </section>
  );
}
