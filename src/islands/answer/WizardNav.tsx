import { fill } from '../../i18n/fill.ts';
import { type AnyValues, writeQuery } from '../query/use-query.ts';
import { type ToolId, toolIds } from '../../rules/tools.ts';
import { type ToolProps, useTool } from '../tool-context.ts';

/** The address of a step with all answers that are known. */
export function stepHref({ paths }: Pick<ToolProps, 'paths'>, step: ToolId, values: AnyValues): string {
  return paths[step] + writeQuery(values, {});
}

/** The wizard's steps as links that carry the current answers in their query. */
export function WizardNav({ current, values }: { current: ToolId; values: AnyValues }) {
  const tool = useTool();
  return (
    <nav class="steps scripted" aria-label={tool.t.steps.label}>
      <ol>
        {toolIds.map((step) => (
          <li key={step}>
            <a href={stepHref(tool, step, values)} aria-current={step === current ? 'step' : undefined}>
              {tool.stepNames[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The link to the next step; without an answer here, it says that the step is skipped. */
export function NextStep({ current, values, answered }: { current: ToolId; values: AnyValues; answered: boolean }) {
  const tool = useTool();
  const next = toolIds[toolIds.indexOf(current) + 1];
  if (!next) return null;
  return (
    <p class="onwards scripted">
      <a class="next" href={stepHref(tool, next, values)}>
        {fill(answered ? tool.t.steps.next : tool.t.steps.skip, { step: tool.stepNames[next] })}
      </a>
    </p>
  );
}
