import type { Reason } from '../../wording/reason.ts';
import { useTool } from '../tool-context.ts';

/** The cite control of an answer: its inputs, the verdict and the clauses. The page's cite menu copies them. */
export function CiteAnswer(props: {
  question: string;
  answer: string;
  reasons: readonly Reason[];
  /** The details of a quotation, line by line; without them, the reasons. */
  lines?: readonly string[];
}) {
  const { question, answer, reasons } = props;
  const lines = props.lines ?? reasons.map(({ text }) => text);
  const { numbers, t } = useTool();
  const cited = [...new Set(reasons.map(({ clause }) => numbers[clause] ?? clause))];
  const clauses = `${t.cite.clauses} ${cited.join(', ')}`;
  const citation = `${question}: ${answer}`;
  return (
    <p class="copy">
      <button
        type="button"
        class="cite"
        data-citation={`${citation}. ${clauses}`}
        data-text={[citation, ...lines.map((text) => `- ${text}`), clauses].join('\n')}
      >
        § {t.cite.answerButton}
      </button>
    </p>
  );
}
