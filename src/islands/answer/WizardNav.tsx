import { fill } from '../../i18n/fill.ts';
import type { Step } from '../query/wizard-steps.ts';
import { path } from '../query/wizard-steps.ts';
import type { Values } from '../query/use-query.ts';
import { writeQuery } from '../query/use-query.ts';
import type { ToolProps } from './tool-props.ts';

/** A step of the path with what is known by now. */
export function stepHref(tool: ToolProps, step: Step, values: Values): string {
  return tool.paths[step] + writeQuery(values, {});
}

/** The path before one writes: every step can be gone to, with the answers given so far. */
export function Steps({ tool, current, values }: { tool: ToolProps; current: Step; values: Values }) {
  return (
    <nav class="steps scripted" aria-label={tool.t.steps.label}>
      <ol>
        {path.map((step) => (
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

/** The way on to the next step; without an answer here, the step is skipped. */
export function NextStep(args: { tool: ToolProps; current: Step; values: Values; answered: boolean }) {
  const { tool, current, values, answered } = args;
  const next = path[path.indexOf(current) + 1];
  if (!next) return null;
  return (
    <p class="onwards scripted">
      <a class="next" href={stepHref(tool, next, values)}>
        {fill(answered ? tool.t.steps.next : tool.t.steps.skip, { step: tool.stepNames[next] })}
      </a>
    </p>
  );
}
