import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { fieldId, MessageField } from './MessageField.tsx';
import { useDeadline } from './props.ts';

/** The messages after the first one: a row each, which can be filled in, corrected and removed. */
export function FurtherMessages(args: {
  /** As the address writes them: only those that have a time. */
  values: readonly string[];
  zone: string | undefined;
  shownZone: string;
  onChange: (values: string[]) => void;
}) {
  const { values, zone, shownZone, onChange } = args;
  const { live: t } = useDeadline();
  // A row without a time yet is not in the address; rows of another address replace these.
  const [typed, setTyped] = useState<readonly string[]>([]);
  const rows = typed.filter(Boolean).join() === values.join() ? typed : values;
  const change = (next: string[]): void => {
    setTyped(next);
    onChange(next.filter(Boolean));
  };
  const button = useRef<HTMLButtonElement>(null);
  // How many rows were added: each one gets the focus.
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added) document.getElementById(fieldId(rows.length + 1))?.focus();
  }, [added]);
  return (
    <>
      {rows.map((value, i) => {
        const number = i + 2;
        return (
          <MessageField
            key={i}
            id={fieldId(number)}
            label={fill(t.again, { number })}
            value={value}
            zone={zone}
            shownZone={shownZone}
            onChange={(next) => change(rows.map((row, at) => (at === i ? next : row)))}
          >
            <button
              type="button"
              onClick={() => {
                change(rows.filter((_, at) => at !== i));
                button.current?.focus();
              }}
            >
              {fill(t.remove, { number })}
            </button>
          </MessageField>
        );
      })}
      <p>
        <button
          ref={button}
          type="button"
          onClick={() => {
            setTyped([...rows, '']);
            setAdded(added + 1);
          }}
        >
          {t.add}
        </button>
      </p>
    </>
  );
}
