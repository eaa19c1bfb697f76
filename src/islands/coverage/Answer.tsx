import { fill } from '../../i18n/fill.ts';
import type { Coverage, CoveragePart } from '../../rules/coverage.ts';
import { Answer, CiteAnswer, ClauseLink, Why } from '../answer/Answer.tsx';
import type { CoverageProps } from './Coverage.tsx';
import { mark, reasons, taskName, verdictOf } from '../../wording/coverage.ts';
import { named } from '../../wording/named.ts';

type Settled = Exclude<Coverage, { outcome: 'not-entitled' }>;

/** The verdict on a task, its conditions, and the clauses it comes from. */
export function CoverageAnswer(args: {
  props: CoverageProps;
  answer: Coverage;
  deployment: string;
  has: readonly string[];
  service: string;
  choose: (service: string) => void;
}) {
  const { props, answer, deployment, has, service, choose } = args;
  const { terms, coverage: t } = props;
  const task = taskName(props, service);
  const verdict = verdictOf(props, answer);
  const why = reasons(props, answer);
  const held = has.map((id) => named(terms, 'entitlements', id).name);
  const question = [task, named(terms, 'deployments', deployment).name, ...held].join('; ');
  return (
    <Answer tool={props} summary={`${verdict}. ${task}`}>
      <p class="verdict" data-outcome={mark(props, answer)}>
        {verdict}
      </p>
      <p class="subject">{task}</p>
      {answer.outcome === 'not-entitled' ? (
        <>
          <h3>{t.missing}</h3>
          <ul>
            {answer.missing.map(({ entitlement, clause }) => (
              <li key={entitlement}>
                {named(terms, 'entitlements', entitlement).missing} <ClauseLink tool={props} id={clause} />
              </li>
            ))}
          </ul>
          <h3>{t.then}</h3>
          <p class="verdict small" data-outcome={mark(props, answer.then)}>
            {verdictOf(props, answer.then)}
          </p>
          <Detail props={props} answer={answer.then} service={service} choose={choose} />
        </>
      ) : (
        <Detail props={props} answer={answer} service={service} choose={choose} />
      )}
      <Why tool={props} reasons={why} />
      <CiteAnswer tool={props} question={question} answer={verdict} reasons={why} />
    </Answer>
  );
}

function Detail(args: { props: CoverageProps; answer: Settled; service: string; choose: (service: string) => void }) {
  const { props, answer, service, choose } = args;
  const { terms, coverage: t } = props;
  if (answer.outcome === 'covered')
    return (
      <ul class="parts">
        {answer.parts.map((part) => (
          <Part key={part.tier} props={props} part={part} service={service} />
        ))}
      </ul>
    );
  const help = { partner: t.help.partner, release: t.help.release, 'not-listed': t.help.notListed }[answer.outcome];
  const { counterpart } = answer;
  return (
    <>
      <p>
        {help} <ClauseLink tool={props} id={answer.clause} />
      </p>
      {counterpart && (
        <p>
          {t.counterpart}{' '}
          <button
            type="button"
            class="plain"
            onClick={() => {
              choose(counterpart);
            }}
          >
            {named(terms, 'services', counterpart).name}
          </button>
        </p>
      )}
    </>
  );
}

function Part({ props, part, service }: { props: CoverageProps; part: CoveragePart; service: string }) {
  const { terms, coverage: t } = props;
  const tier = named(terms, 'tiers', part.tier);
  const cell = part.cell === 'described' ? named(terms, 'services', service).cells?.[part.tier] : t.part.all;
  return (
    <li>
      <p>
        <strong>{tier.name}</strong>
        {' — '}
        {cell} <ClauseLink tool={props} id={part.clause} />
      </p>
      <p>{fill(part.included ? t.part.included : t.part.unpaid, { payment: tier.payment })}</p>
      {part.conditions.length > 0 && (
        <>
          <p class="label">{t.conditions}:</p>
          <ul>
            {part.conditions.map(({ id, clause }) => (
              <li key={id}>
                {named(terms, 'conditions', id)} <ClauseLink tool={props} id={clause} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
