import { named } from '../../wording/named.ts';
import { Choice } from '../form/Fields.tsx';
import { useTool } from '../tool-context.ts';

/** Which version of the product one runs: the first question of every tool. */
export function DeploymentChoice(props: { value: string | undefined; onChoose: (deployment: string) => void }) {
  const { policy, terms, t } = useTool();
  return (
    <Choice
      name="deployment"
      legend={t.form.deployment}
      options={policy.deployments.map(({ id }) => {
        const { name, hint } = named(terms, 'deployments', id);
        return { value: id, label: name, hint };
      })}
      {...props}
    />
  );
}
