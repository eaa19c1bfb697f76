// The parts that every answer has: its reasons with their clauses, the readings it rests on, and a link to itself.
import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { Unanswered } from '../form/Form.tsx';
import { useLive } from '../form/live-region.tsx';
import type { ToolProps } from './tool-props.ts';
import { named } from './tool-props.ts';

/** A link to the clause from which a part of the answer comes. */
export function ClauseLink({ tool, id }: { tool: ToolProps; id: string }) {
  const number = tool.numbers[id];
  return number ? (
    <a class="clause-link" href={`${tool.paths.regulation}#${id}`}>
      {fill(tool.t.form.clause, { number })}
    </a>
  ) : null;
}

export type Reason = { text: string; clause: string };

/** Steps with their clauses, in order. */
export function Steps({ tool, reasons }: { tool: ToolProps; reasons: readonly Reason[] }) {
  return (
    <ol>
      {reasons.map(({ text, clause }) => (
        <li key={text + clause}>
          {text} <ClauseLink tool={tool} id={clause} />
        </li>
      ))}
    </ol>
  );
}

/** The steps that led to the answer. */
export function Why({ tool, reasons }: { tool: ToolProps; reasons: readonly Reason[] }) {
  return (
    <section class="why">
      <h3>{tool.t.form.why}</h3>
      <Steps tool={tool} reasons={reasons} />
    </section>
  );
}

/** The readings on which the answer rests: what is taken, and what else the source could mean. */
export function Readings({ tool, ids }: { tool: ToolProps; ids: readonly string[] }) {
  if (!ids.length) return null;
  const { form } = tool.t;
  return (
    <section class="readings">
      <h3>{form.readings}</h3>
      {ids.map((id) => {
        const reading = named(tool.terms, 'readings', id);
        return (
          <details key={id} data-reading={id}>
            <summary>{reading.question}</summary>
            <p>{fill(form.readingTaken, { text: reading.taken })}</p>
            {reading.alternative && <p>{fill(form.readingAlternative, { text: reading.alternative })}</p>}
            <p>
              <a href={`${tool.paths.readings}#${id}`}>{form.readingMore}</a>
            </p>
          </details>
        );
      })}
    </section>
  );
}

/** The cite control of an answer: its inputs, the verdict and the clauses. The page's cite menu does the copying. */
export function CiteAnswer(props: {
  tool: ToolProps;
  question: string;
  answer: string;
  reasons: readonly Reason[];
  /** What a quotation says of the answer, line by line; the reasons where there is nothing closer. */
  lines?: readonly string[];
}) {
  const { tool, question, answer, reasons, lines = [] } = props;
  const details = lines.length ? lines : reasons.map(({ text }) => text);
  const { cite } = tool.t;
  const numbers = [...new Set(reasons.map(({ clause }) => tool.numbers[clause] ?? clause))];
  const clauses = fill(cite.clauses, { list: numbers.join(', ') });
  const said = fill(cite.answer, { question, answer });
  return (
    <p class="copy">
      <button
        type="button"
        class="cite"
        data-citation={`${said}. ${clauses}`}
        data-text={[said, ...details.map((text) => `- ${text}`), clauses].join('\n')}
      >
        § {cite.answerButton}
      </button>
    </p>
  );
}

/** What stands in the answer's place until all is said that it takes. `missing`: the questions still to answer. */
export function Pending(props: { t: ToolProps['t']['form']; started: boolean; missing: readonly Unanswered[] }) {
  const { t, started, missing } = props;
  const text = started ? fill(t.missing, { list: missing.map(({ label }) => label).join('; ') }) : t.choose;
  useLive(started ? text : undefined);
  return <p class="pending scripted">{text}</p>;
}

/** The answer itself. `summary` is what a screen reader is told when it changes. */
export function Answer(props: { tool: ToolProps; summary: string; children: ComponentChildren }) {
  useLive(props.summary);
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer" tabIndex={-1}>
        {props.tool.t.form.answer}
      </h2>
      {props.children}
    </section>
  );
}
