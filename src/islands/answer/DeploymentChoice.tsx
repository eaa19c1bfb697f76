import { Choice } from '../form/Fields.tsx';
import type { ToolProps } from './tool-props.ts';
import { named } from './tool-props.ts';

/** Which version of the product one runs: the first question of every tool. */
export function DeploymentChoice(args: {
  tool: ToolProps;
  value: string | undefined;
  onChoose: (deployment: string) => void;
}) {
  const { tool, value, onChoose } = args;
  return (
    <Choice
      name="deployment"
      legend={tool.t.form.deployment}
      options={tool.policy.deployments.map(({ id }) => {
        const { name, hint } = named(tool.terms, 'deployments', id);
        return { value: id, label: name, hint };
      })}
      value={value}
      onChoose={onChoose}
    />
  );
}
