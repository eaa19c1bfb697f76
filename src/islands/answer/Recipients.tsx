import { named } from '../../wording/named.ts';
import { useTool } from '../tool-context.ts';

export type RecipientsProps = {
  /** Email addresses by role. */
  contacts: Record<string, string>;
};

/** Whom to write to, who goes in copy, and whom to tell. */
export function Recipients(props: RecipientsProps & { copy: readonly string[]; tell: readonly string[] }) {
  const { contacts, copy, tell } = props;
  const {
    policy,
    terms,
    t: { form: t },
  } = useTool();
  const group = (label: string, roles: readonly string[]) =>
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
      {policy.roles[0] && group(t.to, [policy.roles[0].id])}
      {group(t.copy, copy)}
      {group(t.tell, tell)}
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
