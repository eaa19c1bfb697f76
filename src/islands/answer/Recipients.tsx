import { named } from '../../wording/named.ts';
import { useTool } from '../tool-context.ts';

type Roles = readonly string[];

/** Whom to write to, who goes in copy, and whom to tell. `contacts`: email addresses by role. */
export function Recipients(props: { contacts: Record<string, string>; copy: Roles; tell: Roles }) {
  const { contacts, copy, tell } = props;
  const { policy, terms, t } = useTool();
  const group = (label: string, roles: Roles) =>
    roles.length > 0 && (
      <>
        <dt>{label}</dt>
        {roles.map((id) => (
          <Recipient key={id} {...named(terms, 'roles', id)} address={contacts[id]} />
        ))}
      </>
    );
  return (
    <dl class="whom">
      {policy.roles[0] && group(t.form.to, [policy.roles[0].id])}
      {group(t.form.copy, copy)}
      {group(t.form.tell, tell)}
    </dl>
  );
}

function Recipient({ name, hint, address }: { name: string; hint: string; address: string | undefined }) {
  return (
    <dd>
      {name}
      {address ? (
        <>
          {': '}
          <a class="address" href={`mailto:${address}`}>
            {address}
          </a>
        </>
      ) : (
        <small>{hint}</small>
      )}
    </dd>
  );
}
