// The answer section, the link to a clause, and the placeholder shown until all questions are answered.
import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Unanswered } from '../form/Form.tsx';
import { useAnnouncement } from '../form/live-region.tsx';
import { useTool } from '../tool-context.ts';

/** A link to the clause from which a part of the answer comes. */
export function ClauseLink({ id }: { id: string }) {
  const { numbers, paths, t } = useTool();
  const number = numbers[id];
  return number ? (
    <a class="clause-link" href={`${paths.regulation}#${id}`}>
      {fill(t.form.clause, { number })}
    </a>
  ) : null;
}

/** Shown until there is an answer. `missing`: the questions still to answer. */
export function Pending({ started, missing }: { started: boolean; missing: readonly Unanswered[] }) {
  const { form: t } = useTool().t;
  const text = started ? fill(t.missing, { list: missing.map(({ label }) => label).join('; ') }) : t.choose;
  useAnnouncement(started ? text : undefined);
  return <p class="pending scripted">{text}</p>;
}

/** The answer itself. `summary` is announced to a screen reader when it changes. */
export function Answer({ summary, children }: { summary: string; children: ComponentChildren }) {
  useAnnouncement(summary);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {useTool().t.form.answer}
      </h2>
      {children}
    </section>
  );
}
