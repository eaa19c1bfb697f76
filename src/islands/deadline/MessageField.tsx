import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { offsetName } from '../../i18n/format.ts';
import { firstYear, formatInstant, lastYear } from '../../rules/instant.ts';
import { zoneOffset } from '../../rules/zone.ts';
import type { DeadlineProps } from './Deadline.tsx';
import { example } from './parameters.ts';
import { Choice, Field } from '../form/Fields.tsx';
import type { MessageTime } from './message-time.ts';
import { localPart } from './message-time.ts';
import type { FieldError } from '../query/use-query.ts';

/** The time of one message: its field, what is wrong with it, and the choice of instants where it came twice. */
export function MessageField(args: {
  props: DeadlineProps;
  id: string;
  label: string;
  hint?: string;
  /** As the address writes it. */
  value: string;
  /** The zone in which it is written; none while the zone's own field is wrong. */
  zone: string | undefined;
  time: MessageTime;
  onChange: (value: string) => void;
  /** What stands beside the field. */
  children?: ComponentChildren;
}) {
  const { props, id, label, hint, value, zone, time, onChange, children } = args;
  const { deadline: t } = props;
  return (
    <>
      <Field id={id} label={label} {...(hint && { hint })} error={errorOf(props, time, value, zone)}>
        <div class="row">
          <input
            id={id}
            type="datetime-local"
            step="1"
            aria-describedby={`${id}-hint ${id}-error`}
            aria-invalid={['gap', 'bad-time', 'out-of-span'].includes(time.kind)}
            value={localPart(value)}
            onChange={({ currentTarget }) => {
              onChange(currentTarget.value);
            }}
          />
          <button
            type="button"
            onClick={() => {
              // To the second: a field of this type shows no less.
              const now = Math.floor(Date.now() / 1000) * 1000;
              onChange(formatInstant(now, zone ?? props.policy.zone));
            }}
          >
            {t.now}
          </button>
          {children}
        </div>
      </Field>
      {time.kind === 'twice' && zone && (
        <Choice
          name={`${id}-which`}
          legend={fill(t.twice, { zone })}
          options={time.instants.map((instant, i) => ({
            value: formatInstant(instant, zone),
            label: fill(i ? t.later : t.earlier, { offset: offsetName(zoneOffset(zone, instant)) }),
          }))}
          value={undefined}
          onChoose={onChange}
        />
      )}
    </>
  );
}

/** What is wrong with a message's time, for the form's summary: an error of its field, or a choice still to make. */
export function wrongTime(
  props: DeadlineProps,
  id: string,
  value: string,
  zone: string | undefined,
  time: MessageTime,
): FieldError | undefined {
  if (time.kind === 'twice') return { field: `${id}-which`, text: fill(props.deadline.twice, { zone: zone ?? '' }) };
  const text = errorOf(props, time, value, zone);
  return text === undefined ? undefined : { field: id, text };
}

function errorOf(
  { deadline: t }: DeadlineProps,
  time: MessageTime,
  value: string,
  zone: string | undefined,
): string | undefined {
  switch (time.kind) {
    case 'gap':
      return fill(t.gap, { time: value.replace('T', ' '), zone: zone ?? '' });
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
