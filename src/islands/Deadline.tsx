import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { offsetName } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import { deadline, responseFor } from '../rules/deadline.ts';
import { firstYear, formatInstant, lastYear } from '../rules/instant.ts';
import type { Instant } from '../rules/zone.ts';
import { DeadlineAnswer } from './DeadlineAnswer.tsx';
import { Choice, Field, Problems } from './fields.tsx';
import type { MessageTime } from './message-time.ts';
import { isTimeText, localPart, messageTime, zoneNamed } from './message-time.ts';
import { choice, text } from './parameters.ts';
import { useQuery } from './query.ts';
import type { ToolProps } from './tool.ts';
import { named, noLevel } from './tool.ts';

export type DeadlineProps = ToolProps & {
  deadline: Dictionary['deadline'];
  trace: Dictionary['trace'];
  levelName: string;
  calendars: Calendars;
  /** Names of public holidays by id. */
  holidayNames: Record<string, string>;
  /** The name of the policy's zone, such as “Moscow time”. */
  zoneName: string;
};

const example = '2026-11-23T15:00';

/** When is the reply due? A thin form over rules/deadline. */
export default function Deadline(props: DeadlineProps) {
  const { policy, terms, deadline: t } = props;
  const zones = useMemo(() => (typeof window === 'undefined' ? [] : Intl.supportedValuesOf('timeZone')), []);
  const parameters = useMemo(
    () => ({
      deployment: choice(policy.deployments.map(({ id }) => id)),
      level: choice([...policy.levels.map(({ id }) => id), noLevel]),
      // A plus sign in an address means a space.
      at: { ...text(isTimeText, `${example}, ${example}+03:00`), mend: (value: string) => value.replace(' ', '+') },
      zone: text((value) => zoneNamed(value, zones) !== undefined, 'Europe/Moscow, America/Sao_Paulo, …'),
    }),
    [],
  );
  const { values, problems, set } = useQuery(parameters, props.t.form);
  const [own, setOwn] = useState(policy.zone);
  useEffect(() => {
    setOwn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, []);
  // What was typed stays in its field, right or wrong.
  const [typedZone, typeZone] = useState<string>();
  const zoneText = typedZone ?? values['zone'] ?? own;
  const zone = zoneNamed(zoneText, zones);
  const at = values['at'] ?? '';
  const { deployment, level } = values;
  const levelled = deployment !== undefined && responseFor(policy, deployment).target === 'level';
  const time: MessageTime = zone ? messageTime(at, zone) : { kind: 'bad-zone' };
  const whole = deployment && (!levelled || level) && time.kind === 'one';
  const missing = [
    ...(deployment ? [] : [props.t.form.deployment]),
    ...(levelled && !level ? [t.level] : []),
    ...(time.kind === 'none' ? [t.at] : []),
  ];

  return (
    <div class="tool">
      <Problems problems={problems} />
      <form
        class="scripted"
        aria-label={props.t.form.fieldsRegion}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <Choice
          name="deployment"
          legend={props.t.form.deployment}
          options={policy.deployments.map(({ id }) => {
            const { name, hint } = named(terms, 'deployments', id);
            return { value: id, label: name, hint };
          })}
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
              <a href={`${props.paths.priority}?deployment=${deployment}`}>{t.findLevel}</a>
            </p>
          </>
        )}
        <Field id="at" label={t.at} hint={t.atHint} error={errorOf(props, time, at, zoneText)}>
          <div class="row">
            <input
              id="at"
              type="datetime-local"
              step="1"
              aria-describedby="at-hint at-error"
              aria-invalid={['gap', 'bad-time', 'out-of-span'].includes(time.kind)}
              value={localPart(at)}
              onChange={({ currentTarget }) => {
                set({ at: currentTarget.value, zone: zone ?? zoneText });
              }}
            />
            <button
              type="button"
              onClick={() => {
                // To the second: a field of this type shows no less.
                const now = Math.floor(Date.now() / 1000) * 1000;
                set({ at: formatInstant(now, zone ?? policy.zone), zone: zone ?? policy.zone });
              }}
            >
              {t.now}
            </button>
          </div>
        </Field>
        {time.kind === 'twice' && zone && (
          <Choice
            name="which"
            legend={fill(t.twice, { zone })}
            options={time.instants.map((instant, i) => ({
              value: formatInstant(instant, zone),
              label: fill(i ? t.later : t.earlier, { offset: offsetName(props.lang, instant, zone) }),
            }))}
            value={undefined}
            onChoose={(value) => {
              set({ at: value, zone });
            }}
          />
        )}
        <Field
          id="zone"
          label={t.zone}
          hint={t.zoneHint}
          error={time.kind === 'bad-zone' ? fill(t.badZone, { value: zoneText }) : undefined}
        >
          <input
            id="zone"
            list="zones"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="zone-hint zone-error"
            aria-invalid={time.kind === 'bad-zone'}
            value={zoneText}
            onInput={({ currentTarget }) => {
              typeZone(currentTarget.value);
              const chosen = zoneNamed(currentTarget.value, zones);
              // The local time stays as typed; it now means another instant.
              if (chosen) set({ zone: chosen, at: localPart(at) });
            }}
          />
          <datalist id="zones">
            {zones.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </Field>
      </form>
      {whole ? (
        <DeadlineAnswer
          props={props}
          zone={zone ?? policy.zone}
          deployment={deployment}
          answer={answerOf(props, deployment, level, time.instant)}
        />
      ) : (
        <p class="pending scripted" role="status">
          {missing.length && missing.length < 3
            ? fill(props.t.form.missing, { list: missing.join('; ') })
            : props.t.form.choose}
        </p>
      )}
    </div>
  );
}

function answerOf({ policy, calendars }: DeadlineProps, deployment: string, level: string | undefined, at: Instant) {
  return deadline(policy, calendars, {
    deployment,
    ...(level !== undefined && level !== noLevel && { level }),
    messages: [at],
  });
}

function errorOf({ deadline: t }: DeadlineProps, time: MessageTime, value: string, zone: string): string | undefined {
  switch (time.kind) {
    case 'gap':
      return fill(t.gap, { time: value.replace('T', ' '), zone });
    case 'bad-time':
      return fill(t.badTime, { value, example });
    case 'out-of-span':
      return fill(t.outOfSpan, { value, from: firstYear, to: lastYear });
    case 'none':
    case 'one':
    case 'twice':
    case 'bad-zone':
      return undefined;
    default:
      return time satisfies never;
  }
}
