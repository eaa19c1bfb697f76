import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { offsetName } from '../../i18n/format.ts';
import { zoneOffset } from '../../rules/zone.ts';
import type { DeadlineProps } from './Deadline.tsx';
import { Choice, Field } from '../form/Fields.tsx';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import type { Found, ZoneNames } from './zone-search.ts';
import { findZones, offsetIn, zoneOf } from './zone-search.ts';

/** What stands in the field, and the zone that it names. */
export type TypedZone = { text: string; zone: string | undefined };

/** The reader's zone: a city, a country, an offset or an id, and the zones to choose from where several may be meant. */
export function ZoneField(args: {
  props: DeadlineProps;
  ids: readonly string[];
  value: TypedZone;
  onType: (typed: TypedZone) => void;
  /** A zone is chosen from those offered. */
  onChoose: (zone: string) => void;
}) {
  const { props, ids, value, onType, onChoose } = args;
  const { deadline: t, live } = props;
  const [names, setNames] = useState<readonly ZoneNames[]>([]);
  const [typing, setTyping] = useState(false);
  const asked = useRef(false);
  // Names of zones are asked for once, when the reader comes to the field.
  const load = (): void => {
    if (asked.current) return;
    asked.current = true;
    fetch(props.zones)
      .then((answer) => answer.json())
      .then(setNames, () => {
        asked.current = false;
      });
  };
  // The names may come after the text.
  useEffect(() => {
    if (typing && value.zone === undefined && zoneOf(value.text, ids, names)) type(value.text);
  }, [names]);
  const type = (text: string): void => {
    setTyping(true);
    onType({ text, zone: zoneOf(text, ids, names) });
  };
  const now = Date.now();
  // What is offered is looked up after the keystroke has been shown: offsets are asked of many zones.
  const [offered, setOffered] = useState<{ text: string; zones: Found[] }>({ text: '', zones: [] });
  const open = typing && (value.zone === undefined || offsetIn(value.text) !== undefined);
  useEffect(() => {
    if (!open) return undefined;
    const later = setTimeout(() => {
      setOffered({ text: value.text, zones: findZones(names, value.text, now) });
    });
    return () => {
      clearTimeout(later);
    };
  }, [open, value.text, names]);
  const zones = open && offered.text === value.text ? offered.zones : [];
  const bad = value.zone === undefined && offered.text === value.text && !zones.length;
  return (
    <>
      <Field
        id="zone"
        label={t.zone}
        hint={fill(t.zoneHint, { zone: props.policy.zone })}
        error={bad ? fill(t.badZone, { value: escapeForDisplay(value.text) }) : undefined}
      >
        <input
          id="zone"
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="zone-hint zone-error zone-meant"
          aria-invalid={bad}
          value={value.text}
          onFocus={load}
          onInput={({ currentTarget }) => {
            load();
            type(currentTarget.value);
          }}
        />
        <small id="zone-meant" class="hint">
          {value.zone !== undefined && meant(value.zone, now)}
        </small>
      </Field>
      {zones.length > 0 && (
        <Choice
          name="which-zone"
          legend={live.whichZone}
          options={zones.map(({ zone, name }) => ({ value: zone, label: name, hint: meant(zone, now) }))}
          value={undefined}
          onChoose={(zone) => {
            setTyping(false);
            onChoose(zone);
          }}
        />
      )}
    </>
  );
}

/** A zone by its id and what its clocks are ahead of UTC; a zone that is an offset has no better name. */
function meant(zone: string, at: number): string {
  const offset = offsetName(zoneOffset(zone, at));
  return /^(Etc\/|[+-])/.test(zone) ? offset : `${zone} · ${offset}`;
}
