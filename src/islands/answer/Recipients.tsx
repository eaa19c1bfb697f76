import { Fragment } from 'preact';
import { named } from '../../wording/named.ts';
import { type ToolProps, useTool } from '../tool-context.ts';

export type RecipientsProps = {
  /** Email addresses by role. */
  contacts: Record<string, string>;
};

/** Whom to write to, who goes in copy, and whom to tell. */
export function Recipients(props: RecipientsProps & { copy: readonly string[]; tell: readonly string[] }) {
  const { contacts, copy, tell } = props;
  const tool = useTool();
  const { form } = tool.t;
  const to = tool.policy.roles.slice(0, 1).map(({ id }) => id);
  const lists = [
    { label: form.to, roles: to },
    { label: form.copy, roles: copy },
    { label: form.tell, roles: tell },
  ];
  return (
    <dl class="whom">
      {lists.map(
        ({ label, roles }) =>
          roles.length > 0 && (
            <Fragment key={label}>
              <dt>{label}</dt>
              {roles.map((id) => (
                <dd key={id}>{role(tool, id, contacts[id])}</dd>
              ))}
            </Fragment>
          ),
      )}
    </dl>
  );
}

function role({ terms }: ToolProps, id: string, address: string | undefined) {
  const { name, hint } = named(terms, 'roles', id);
  if (!address)
    return (
      <>
        {name}
        <small>{hint}</small>
      </>
    );
  return (
    <>
      {name}
      {': '}
      <a class="address" href={`mailto:${address}`}>
        {address}
      </a>
    </>
  );
}
