import type { ComponentChildren } from 'preact';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import { offsetName } from '../../i18n/format.ts';
import { firstYear, formatInstant, lastYear } from '../../rules/instant.ts';
import { clockTime, messageInstant, readMessageTime, withOffset } from '../../rules/message-time.ts';
import { zoneOffset } from '../../rules/zone.ts';
import { Choice, Field } from '../form/Fields.tsx';
import type { FieldError } from '../query/use-query.ts';
import { example } from './parameters.ts';
import { useDeadline } from './props.ts';

/** The id of the field of a message; they are numbered from 1. */
export function fieldId(number: number): string {
  return number === 1 ? 'at' : `at-${number}`;
}

/** The time of one message: its field, its error, and the choice of instants where it came twice. */
export function MessageField(args: {
  id: string;
  label: string;
  hint?: string;
  /** As the address writes it. */
  value: string;
  /** The zone in which it is written; undefined while the zone's own field is wrong. */
  zone: string | undefined;
  /** The zone in which it is shown: the last one that was right. */
  shownZone: string;
  onChange: (value: string) => void;
  /** What stands beside the field. */
  children?: ComponentChildren;
}) {
  const { id, label, hint, value, zone, shownZone, onChange, children } = args;
  const { deadline: t } = useDeadline();
  const time = messageInstant(value, zone);
  const error = timeError(t, id, value, zone);
  const wrong = error?.field === id;
  // To the second: a field of this type shows no less.
  const now = (): string => formatInstant(Math.floor(Date.now() / 1000) * 1000, shownZone);
  return (
    <>
      <Field id={id} label={label} {...(hint && { hint })} error={wrong ? error.text : undefined}>
        <div class="row">
          <input
            id={id}
            type="datetime-local"
            step="1"
            aria-describedby={`${id}-hint ${id}-error`}
            aria-invalid={wrong}
            // What the clocks of the zone show; an instant stays what it is when the zone changes.
            value={clockTime(value, shownZone)}
            onChange={({ currentTarget: { value: typed } }) =>
              // What is edited is an instant where it was one: it then stays when the zone changes.
              onChange(readMessageTime(value).kind === 'instant' ? withOffset(typed, shownZone) : typed)
            }
          />
          <button type="button" onClick={() => onChange(now())}>
            {t.now}
          </button>
          {children}
        </div>
      </Field>
      {time.kind === 'twice' && zone && error?.field && (
        <Choice
          name={error.field}
          legend={error.text}
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

/** The error of a message's time, or the choice that is still to be made where the time came twice. */
export function timeError(
  t: Dictionary['deadline'],
  id: string,
  value: string,
  zone: string | undefined,
): FieldError | undefined {
  if (zone === undefined) return undefined;
  const time = messageInstant(value, zone);
  switch (time.kind) {
    case 'gap':
      return { field: id, text: fill(t.gap, { time: value.replace('T', ' '), zone }) };
    case 'bad-form':
    case 'bad-time':
      return { field: id, text: fill(t.badTime, { value, example }) };
    case 'out-of-span':
      return { field: id, text: fill(t.outOfSpan, { value, from: firstYear, to: lastYear }) };
    case 'twice':
      return { field: `${id}-which`, text: fill(t.twice, { zone }) };
    case 'none':
    case 'one':
    case 'bad-zone':
      return undefined;
    default:
      return time satisfies never;
  }
}
