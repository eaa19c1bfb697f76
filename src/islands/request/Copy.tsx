import { useContext } from 'preact/hooks';
import { capitalize } from '../../i18n/format.ts';
import { named } from '../../wording/named.ts';
import { Field } from '../form/Fields.tsx';
import { Errors } from '../form/Form.tsx';
import { addressIn, needsSmtpUtf8 } from './address.ts';
import { copyOf, hasLevels, levelOf } from './compose.ts';
import { useRequest } from './props.ts';

/** Who goes in copy at this level: addresses that the site knows, and fields for those that it does not. */
export function RequestCopy() {
  const { policy, terms, request: t, contacts, values, draft, change } = useRequest();
  const errors = useContext(Errors);
  if (!hasLevels(policy, values.deployment)) return null;
  if (levelOf(policy, values) === undefined) return <p class="hint">{t.copyLater}</p>;
  const { copy, tell } = copyOf(policy, values);
  const roles = [...copy, ...tell];
  if (!roles.length) return null;
  return (
    <fieldset>
      <legend>{t.copy}</legend>
      {roles.map((role) => {
        const { name, hint } = named(terms, 'roles', role);
        const address = contacts[role];
        const id = `address-${role}`;
        if (address)
          return (
            <p key={role}>
              {capitalize(name)}: <span class="address">{address}</span>
            </p>
          );
        return (
          <Field
            key={role}
            id={id}
            label={capitalize(name)}
            hint={`${capitalize(hint)}. ${tell.includes(role) ? t.tellHint : t.addressHint}`}
          >
            <input
              id={id}
              // Not of the type email: Firefox refuses letters that Chrome puts into Punycode, and both cut spaces.
              type="text"
              inputMode="email"
              autocapitalize="none"
              autocomplete="off"
              spellcheck={false}
              aria-describedby={`${id}-hint ${id}-error ${id}-note`}
              aria-invalid={errors[id] !== undefined}
              value={draft.addresses[role] ?? ''}
              onInput={({ currentTarget: { value } }) =>
                change({ ...draft, addresses: { ...draft.addresses, [role]: value } })
              }
            />
            {needsSmtpUtf8(addressIn(draft.addresses[role] ?? '') ?? '') && (
              <p id={`${id}-note`} class="notice">
                {t.localPart}
              </p>
            )}
          </Field>
        );
      })}
    </fieldset>
  );
}
