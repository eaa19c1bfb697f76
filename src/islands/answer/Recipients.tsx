import type { ToolProps } from './tool-props.ts';
import { named } from './tool-props.ts';

export type WhomProps = {
  tool: ToolProps;
  t: { to: string; copy: string; tell: string };
  /** Email addresses by role. */
  contacts: Record<string, string>;
};

/** Whom to write to, who goes in copy, and whom to tell. */
export function Whom(props: WhomProps & { copy: readonly string[]; tell: readonly string[] }) {
  const { t, copy, tell } = props;
  const [support] = props.tool.policy.roles;
  return (
    <dl class="whom">
      <dt>{t.to}</dt>
      <dd>{support && <Role {...props} id={support.id} />}</dd>
      {copy.length > 0 && (
        <>
          <dt>{t.copy}</dt>
          {copy.map((id) => (
            <dd key={id}>
              <Role {...props} id={id} />
            </dd>
          ))}
        </>
      )}
      {tell.length > 0 && (
        <>
          <dt>{t.tell}</dt>
          {tell.map((id) => (
            <dd key={id}>
              <Role {...props} id={id} />
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

function Role({ tool, contacts, id }: WhomProps & { id: string }) {
  const address = contacts[id];
  const { name, hint } = named(tool.terms, 'roles', id);
  return address ? (
    <>
      {name}
      {': '}
      <a class="address" href={`mailto:${address}`}>
        {address}
      </a>
    </>
  ) : (
    <>
      {name}
      <small>{hint}</small>
    </>
  );
}
