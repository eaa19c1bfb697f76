import { fill } from '../../i18n/fill.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { StackedTable } from '../answer/StackedTable.tsx';
import { named } from '../../wording/named.ts';
import { usePriority } from './props.ts';

/**
 * What a third party's software changes, without the entitlement that lifts it and with it, side by side.
 * `has`: whether the reader has it; undefined where nothing was said.
 */
export function ThirdParty({ unless, has }: { unless: string; has: boolean | undefined }) {
  const { priority: t, terms, policy } = usePriority();
  const name = named(terms, 'entitlements', unless).name;
  const clause = policy.priorities.thirdParty?.clause;
  const sides = [
    { with: false, title: fill(t.without, { name }), text: t.consultationOnly },
    { with: true, title: fill(t.with, { name }), text: t.noLimit },
  ];
  return (
    <section class="third-party">
      <p class="notice">
        {has ? fill(t.lifted, { name }) : fill(t.consultation, { unless: name })} {clause && <ClauseLink id={clause} />}
      </p>
      <StackedTable caption={t.thirdPartyTable} columns={sides.map(({ title }) => title)}>
        <tr>
          {sides.map(({ with: entitled, title, text }) => (
            <td key={title} data-label={title} aria-current={has === entitled ? 'true' : undefined}>
              <div>
                {text} {has === entitled && <span class="yours">{t.gridYours}</span>}
              </div>
            </td>
          ))}
        </tr>
      </StackedTable>
    </section>
  );
}
