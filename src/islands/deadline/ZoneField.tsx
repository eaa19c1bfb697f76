import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { offsetName } from '../../i18n/format.ts';
import { isZone, zoneOffset } from '../../rules/zone.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { Choice, Field } from '../form/Fields.tsx';
import { useDeadline } from './props.ts';
import type * as ZoneSearch from './zone-search.ts';

/** The text of the field, and the zone that it names. */
export type TypedZone = { text: string; zone: string | undefined };

/** The reader's zone: a city, a country, an offset or an id, and the zones to choose from where several may be meant. */
export function ZoneField(args: {
  ids: readonly string[];
  /** Whether the browser knows the zone of the device. */
  deviceKnown: boolean;
  value: TypedZone;
  onChange: (typed: TypedZone) => void;
}) {
  const { ids, deviceKnown, value, onChange } = args;
  const { deadline: t, live, policy, zones: address } = useDeadline();
  // The search is loaded, and the names of zones fetched, once the field is used or has a text that is no zone.
  const [search, setSearch] = useState<typeof ZoneSearch>();
  const [names, setNames] = useState<readonly ZoneSearch.ZoneNames[]>([]);
  const [failed, setFailed] = useState(false);
  const [typing, setTyping] = useState(false);
  const requested = useRef(false);
  const load = (): void => {
    if (requested.current) return;
    requested.current = true;
    const again = (): void => {
      requested.current = false;
      setFailed(true);
    };
    import('./zone-search.ts').then(setSearch, again);
    fetch(address)
      .then((response) => response.json())
      .then(setNames, again);
  };
  const type = (text: string): void => {
    setTyping(true);
    onChange({ text, zone: search ? search.zoneOf(text, ids, names) : isZone(text) ? text : undefined });
  };
  // They may load after the text is typed. A layout effect: a later one would put back a text that has changed since.
  useLayoutEffect(() => {
    if (typing && value.zone === undefined) type(value.text);
  }, [search, names]);
  const none = value.zone === undefined;
  useEffect(() => {
    if (none) load();
  }, [none]);
  const now = Date.now();
  // An effect runs after the keystroke is drawn: the offsets of many zones take time.
  const [offered, setOffered] = useState<{ text: string; zones: ZoneSearch.Found[] }>({ text: '', zones: [] });
  const open = search && (none || (typing && search.offsetIn(value.text) !== undefined));
  useEffect(() => {
    if (open) setOffered({ text: value.text, zones: search.findZones(names, value.text, now) });
  }, [open, value.text, names]);
  const zones = open && offered.text === value.text ? offered.zones : [];
  const bad = none && (failed || offered.text === value.text) && !zones.length;
  return (
    <>
      <Field
        id="zone"
        label={t.zone}
        hint={fill(deviceKnown ? t.zoneHint : t.zoneUnknown, { zone: policy.zone })}
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
          {value.zone !== undefined && zoneAndOffset(value.zone, now)}
        </small>
      </Field>
      {zones.length > 0 && (
        <Choice
          name="which-zone"
          legend={live.whichZone}
          options={zones.map(({ zone, name }) => ({ value: zone, label: name, hint: zoneAndOffset(zone, now) }))}
          value={undefined}
          onChoose={(zone) => {
            setTyping(false);
            onChange({ text: zone, zone });
          }}
        />
      )}
    </>
  );
}

/** A zone with its offset from UTC; of a zone that is an offset, the offset alone. */
function zoneAndOffset(zone: string, at: number): string {
  const offset = offsetName(zoneOffset(zone, at));
  return /^(Etc\/|[+-])/.test(zone) ? offset : `${zone} · ${offset}`;
}
