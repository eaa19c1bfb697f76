import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deviceZone, zoneIds } from '../../i18n/device-zone.ts';
import { fill } from '../../i18n/fill.ts';
import { messageInstant } from '../../rules/message-time.ts';
import { responseFor } from '../../rules/response.ts';
import { isZone } from '../../rules/zone.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { named } from '../../wording/named.ts';
import { Pending } from '../answer/Answer.tsx';
import { DeploymentChoice } from '../answer/DeploymentChoice.tsx';
import { NextStep, stepHref, WizardNav } from '../answer/WizardNav.tsx';
import { asIsland } from '../island.tsx';
import { Choice } from '../form/Fields.tsx';
import { Form, unanswered } from '../form/Form.tsx';
import { ToolFrame } from '../form/live-region.tsx';
import { choice, noLevel } from '../query/parameters.ts';
import { useQuery } from '../query/use-query.ts';
import { DeadlineAnswer } from './Answer.tsx';
import { editionInForce, everyId, withOwnEdition } from './edition-in-force.ts';
import { EditionInForce } from './EditionInForce.tsx';
import { FurtherMessages } from './FurtherMessages.tsx';
import { fieldId, MessageField, timeError } from './MessageField.tsx';
import { timeParameters, zoneParameter } from './parameters.ts';
import type { DeadlineProps } from './props.ts';
import { type TypedZone, ZoneField } from './ZoneField.tsx';

/** When is the reply due? A thin form over rules/deadline. */
export default asIsland(Deadline);

function Deadline(page: DeadlineProps) {
  const { deadline: t, live } = page;
  const { form } = page.t;
  const ids = useMemo(() => (typeof window === 'undefined' ? [] : zoneIds()), []);
  const parameters = useMemo(
    () => ({
      deployment: choice(everyId(page, 'deployments')),
      level: choice([...everyId(page, 'levels'), noLevel]),
      ...timeParameters,
      zone: zoneParameter(page.policy.zone),
    }),
    [],
  );
  const { values, set, ...query } = useQuery(parameters, form);
  const { refused } = query;
  const [readerZone, setReaderZone] = useState<string | undefined>(page.policy.zone);
  useLayoutEffect(() => setReaderZone(deviceZone()), []);
  // What is typed stays in its field, whether it names a zone or not.
  const [typedZone, setTypedZone] = useState<TypedZone>();
  const zoneText = typedZone?.text ?? values.zone ?? refused.zone ?? readerZone ?? page.policy.zone;
  const zone = typedZone ? typedZone.zone : isZone(zoneText) ? zoneText : undefined;
  const shown = useRef(page.policy.zone);
  if (zone !== undefined) shown.current = zone;
  const shownZone = shown.current;
  // A refused text stands in for its message, which then has no instant.
  const at = values.at ?? refused.at ?? '';
  const again = values.again ?? refused.again?.split(',') ?? [];
  const texts = [at, ...again];
  const times = texts.map((text) => messageInstant(text, zone));
  const messages = times.flatMap((time) => (time.kind === 'one' ? time.instant : []));
  const edition = editionInForce(withOwnEdition(page), messages.length ? Math.max(...messages) : undefined);
  const { props } = edition;
  const { policy, terms } = props;
  // The address may name ids of another edition.
  const deployment = policy.deployments.find(({ id }) => id === values.deployment)?.id;
  const level = [...policy.levels.map(({ id }) => id), noLevel].find((id) => id === values.level);
  const levelled = deployment !== undefined && responseFor(policy, deployment).target === 'level';
  const missing = [
    ...(deployment === undefined ? [{ field: 'deployment', label: form.deployment }] : []),
    ...(levelled && level === undefined ? [{ field: 'level', label: t.level }] : []),
    ...(times[0]?.kind === 'none' ? [{ field: 'at', label: t.at }] : []),
  ];
  const label = (i: number): string => (i ? fill(live.again, { number: i + 1 }) : again.length ? live.first : t.at);
  const toCorrect = [
    ...times.flatMap(({ kind }, i) =>
      kind === 'none' || kind === 'one' || kind === 'bad-zone' ? [] : { field: fieldId(i + 1), label: label(i) },
    ),
    ...(zone === undefined || refused.zone !== undefined ? [{ field: 'zone', label: t.zone }] : []),
    ...(refused.at !== undefined ? [{ field: 'at', label: label(0) }] : []),
    ...(refused.again !== undefined ? [{ field: 'at-2', label: label(1) }] : []),
  ];
  const complete = deployment !== undefined && !missing.length && !toCorrect.length;
  const fieldErrors = [
    ...unanswered(form, missing),
    ...texts.flatMap((text, i) => timeError(t, fieldId(i + 1), text, zone) ?? []),
    ...(times[0]?.kind === 'bad-zone'
      ? [{ field: 'zone', text: fill(t.badZone, { value: escapeForDisplay(zoneText) }) }]
      : []),
  ];

  return (
    <ToolFrame props={props}>
      <WizardNav current="deadline" values={values} />
      <Form query={query} fieldErrors={fieldErrors}>
        <DeploymentChoice value={deployment} onChoose={(value) => set({ deployment: value })} />
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
              onChoose={(value) => set({ level: value })}
            />
            <p class="hint">
              <a href={stepHref(props, 'priority', values)}>{t.findLevel}</a>
            </p>
          </>
        )}
        <MessageField
          id={fieldId(1)}
          label={label(0)}
          hint={t.atHint}
          value={at}
          zone={zone}
          shownZone={shownZone}
          onChange={(value) => set({ at: value, ...(zone !== undefined && { zone }) })}
        />
        {at && (
          <FurtherMessages
            values={again}
            zone={zone}
            shownZone={shownZone}
            onChange={(value) => set({ again: value, ...(zone !== undefined && { zone }) })}
          />
        )}
        <ZoneField
          ids={ids}
          deviceKnown={readerZone !== undefined}
          value={{ text: zoneText, zone }}
          onChange={(typed) => {
            setTypedZone(typed);
            // Instants stay; times without an offset stay as typed, and are now those of this zone.
            if (typed.zone) set({ zone: typed.zone });
          }}
        />
      </Form>
      {(props.editions.length > 1 || edition.kind !== 'in-force') && messages.length > 0 && (
        <EditionInForce choice={edition} />
      )}
      {edition.kind === 'none' ? null : complete ? (
        <DeadlineAnswer
          zone={zone ?? policy.zone}
          question={{ deployment, ...(levelled && level !== noLevel && { level }), messages }}
        />
      ) : (
        <Pending
          started={Boolean(deployment ?? values.at)}
          missing={[...new Map([...missing, ...toCorrect].map((one) => [one.field, one])).values()]}
        />
      )}
      <NextStep current="deadline" values={values} answered={complete} />
    </ToolFrame>
  );
}
