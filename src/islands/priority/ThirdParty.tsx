import { fill } from '../../i18n/fill.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import type { PriorityProps } from './Priority.tsx';
import { named } from '../../wording/named.ts';

/**
 * What a third party's software changes, without the entitlement that lifts it and with it, side by side.
 * `held`: whether the reader has said to hold it; undefined where nothing is said.
 */
export function ThirdParty(args: { props: PriorityProps; unless: string; held: boolean | undefined }) {
  const { props, unless, held } = args;
  const { priority: t, terms, policy } = props;
  const name = named(terms, 'entitlements', unless).name;
  const clause = policy.priorities.thirdParty?.clause;
  const sides = [
    { has: false, title: fill(t.without, { name }), text: t.consultationOnly },
    { has: true, title: fill(t.with, { name }), text: t.noLimit },
  ];
  return (
    <section class="third-party">
      <p class="notice">
        {held ? fill(t.lifted, { name }) : fill(t.consultation, { unless: name })}{' '}
        {clause && <ClauseLink tool={props} id={clause} />}
      </p>
      <table class="stacked">
        <caption>{t.thirdPartyTable}</caption>
        <thead>
          <tr>
            {sides.map(({ title }) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {sides.map(({ has, title, text }) => (
              <td key={title} data-label={title} aria-current={held === has ? 'true' : undefined}>
                <div>
                  {text} {held === has && <span class="yours">{t.gridYours}</span>}
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
