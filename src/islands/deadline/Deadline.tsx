import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Calendars } from '../../rules/calendar.ts';
import { responseFor } from '../../rules/response.ts';
import { Pending } from '../answer/Answer.tsx';
import type { DatedEdition } from './edition-in-force.ts';
import { editionHeld, everyId } from './edition-in-force.ts';
import { DeadlineAnswer } from './Answer.tsx';
import { timeParameters, zoneParameter } from './parameters.ts';
import { EditionHeld } from './EditionInForce.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { FurtherMessages } from './FurtherMessages.tsx';
import { Tool } from '../form/live-region.tsx';
import { MessageField, wrongTime } from './MessageField.tsx';
import type { MessageTime } from './message-time.ts';
import { localPart, messageTime } from './message-time.ts';
import { choice } from '../query/parameters.ts';
import { useQuery } from '../query/use-query.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { NextStep, stepHref, Steps } from '../answer/WizardNav.tsx';
import type { ToolProps } from '../tool-context.ts';
import { named } from '../../wording/named.ts';
import { noLevel } from '../query/parameters.ts';
import type { ToolLanguage } from './ExportAnswer.tsx';
import type { WhomProps } from '../answer/Recipients.tsx';
import { zoneOf } from './zone-search.ts';
import type { TypedZone } from './ZoneField.tsx';
import { ZoneField } from './ZoneField.tsx';

export type DeadlineProps = ToolProps & {
  deadline: Dictionary['deadline'];
  trace: Dictionary['trace'];
  live: Dictionary['live'];
  whom: WhomProps['t'];
  contacts: WhomProps['contacts'];
  languages: readonly ToolLanguage[];
  /** Where the names of time zones are. */
  zones: string;
  levelName: string;
  calendars: Calendars;
  /** Names of public holidays by id. */
  holidayNames: Record<string, string>;
  /** The name of the policy's zone, such as “Moscow time”. */
  zoneName: string;
  /** Every edition, earliest first: the last message settles which one answers. */
  editions: readonly DatedEdition[];
  editionWords: Dictionary['editions']['tool'];
};

/** When is the reply due? A thin form over rules/deadline. */
export default function Deadline(given: DeadlineProps) {
  const { deadline: t } = given;
  const ids = useMemo(() => (typeof window === 'undefined' ? [] : Intl.supportedValuesOf('timeZone')), []);
  const parameters = useMemo(
    () => ({
      deployment: choice(everyId(given, 'deployments')),
      level: choice([...everyId(given, 'levels'), noLevel]),
      ...timeParameters,
      zone: zoneParameter((zone) => zoneOf(zone, ids, []) !== undefined, given.policy.zone),
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, given.t.form);
  const [own, setOwn] = useState(given.policy.zone);
  useLayoutEffect(() => {
    setOwn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, []);
  // What was typed stays in its field, right or wrong.
  const [typedZone, typeZone] = useState<TypedZone>();
  const zoneText = typedZone?.text ?? values['zone'] ?? own;
  const zone = typedZone ? typedZone.zone : zoneOf(zoneText, ids, []);
  const at = values['at'] ?? '';
  const again = values['again'] ? values['again'].split(',') : [];
  // The local times stay as typed; they now mean other instants.
  const inZone = (next: string): void => {
    set({ zone: next, at: localPart(at), again: again.map(localPart).join() });
  };
  const timeOf = (value: string): MessageTime => (zone ? messageTime(value, zone) : { kind: 'bad-zone' });
  const time = timeOf(at);
  const times = [time, ...again.map(timeOf)];
  const messages = times.flatMap((one) => (one.kind === 'one' ? one.instant : []));
  const held = editionHeld(given, messages.length ? Math.max(...messages) : undefined);
  const { props } = held;
  const { policy, terms } = props;
  // What the address names may be of another edition.
  const deployment = policy.deployments.find(({ id }) => id === values['deployment'])?.id;
  const level = [...policy.levels.map(({ id }) => id), noLevel].find((id) => id === values['level']);
  const levelled = deployment !== undefined && responseFor(policy, deployment).target === 'level';
  const whole = deployment && (!levelled || level) && times.every(({ kind }) => kind === 'one');
  const missing = [
    ...(deployment ? [] : [{ field: 'deployment', label: props.t.form.deployment }]),
    ...(levelled && !level ? [{ field: 'level', label: t.level }] : []),
    ...(time.kind === 'none' ? [{ field: 'at', label: t.at }] : []),
  ];
  const faults = [
    ...unanswered(props.t.form, missing),
    ...[at, ...again].flatMap(
      (value, i) => wrongTime(props, i ? `at-${i + 1}` : 'at', value, zone, timeOf(value)) ?? [],
    ),
    ...(time.kind === 'bad-zone'
      ? [{ field: 'zone', text: fill(t.badZone, { value: escapeForDisplay(zoneText) }) }]
      : []),
  ];

  return (
    <Tool>
      <Steps tool={props} current="deadline" values={values} />
      <Form t={props.t.form} problems={problems} faults={faults}>
        <DeploymentChoice
          tool={props}
          value={deployment}
          onChoose={(value) => {
            set({ deployment: value });
          }}
        />
        {levelled && (
          <>
            <Choice
              name="level"
              legend={t.level}
              options={[
                ...policy.levels.map(({ id }) => ({
                  value: id,
                  label: fill(props.levelName, { level: id }),
                  hint: named(terms, 'levels', id).incident,
                })),
                { value: noLevel, label: t.noLevel },
              ]}
              value={level}
              onChoose={(value) => {
                set({ level: value });
              }}
            />
            <p class="hint">
              <a href={stepHref(props, 'priority', values)}>{t.findLevel}</a>
            </p>
          </>
        )}
        <MessageField
          props={props}
          id="at"
          label={again.length ? props.live.first : t.at}
          hint={t.atHint}
          value={at}
          zone={zone}
          time={time}
          onChange={(value) => {
            set({ at: value, zone: zone ?? zoneText });
          }}
        />
        {at && (
          <FurtherMessages
            props={props}
            values={again}
            zone={zone}
            timeOf={timeOf}
            onChange={(values) => {
              set({ again: values.join(), zone: zone ?? zoneText });
            }}
          />
        )}
        <ZoneField
          props={props}
          ids={ids}
          value={{ text: zoneText, zone }}
          onType={(next) => {
            typeZone(next);
            if (next.zone) inZone(next.zone);
          }}
          onChoose={(next) => {
            typeZone(undefined);
            inZone(next);
          }}
        />
      </Form>
      {(props.editions.length > 1 || held.kind !== 'held') && messages.length > 0 && (
        <EditionHeld held={held} t={props.editionWords} />
      )}
      {held.kind === 'none' ? null : whole ? (
        <DeadlineAnswer
          props={props}
          zone={zone ?? policy.zone}
          question={{
            deployment,
            ...(levelled && level !== undefined && level !== noLevel && { level }),
            messages,
          }}
        />
      ) : (
        <Pending t={props.t.form} started={Boolean(deployment ?? values['at'])} missing={missing} />
      )}
      <NextStep tool={props} current="deadline" values={values} answered={Boolean(whole)} />
    </Tool>
  );
}
