import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { DeadlineProps } from './Deadline.tsx';
import { MessageField } from './MessageField.tsx';
import type { MessageTime } from './message-time.ts';

/** The messages after the first one: a row each, which can be filled in, mended and taken out. */
export function FurtherMessages(args: {
  props: DeadlineProps;
  /** As the address writes them: only those that have a time. */
  values: readonly string[];
  zone: string | undefined;
  timeOf: (value: string) => MessageTime;
  onChange: (values: string[]) => void;
}) {
  const { props, values, zone, timeOf, onChange } = args;
  const { live: t } = props;
  // A row without a time yet is not in the address; rows of another address replace these.
  const [typed, setTyped] = useState<readonly string[]>([]);
  const rows = typed.filter(Boolean).join() === values.join() ? typed : values;
  const change = (next: string[]): void => {
    setTyped(next);
    onChange(next.filter(Boolean));
  };
  const button = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added) document.getElementById(idOf(added))?.focus();
  }, [added]);
  return (
    <>
      {rows.map((value, i) => (
        <MessageField
          key={i}
          props={props}
          id={idOf(i + 2)}
          label={fill(t.again, { number: i + 2 })}
          value={value}
          zone={zone}
          time={timeOf(value)}
          onChange={(next) => {
            change(rows.with(i, next));
          }}
        >
          <button
            type="button"
            onClick={() => {
              change(rows.toSpliced(i, 1));
              button.current?.focus();
            }}
          >
            {fill(t.remove, { number: i + 2 })}
          </button>
        </MessageField>
      ))}
      <p>
        <button
          ref={button}
          type="button"
          onClick={() => {
            setTyped([...rows, '']);
            setAdded(rows.length + 2);
          }}
        >
          {t.add}
        </button>
      </p>
    </>
  );
}

/** Ids of the fields go on from the first message's, which is `at`. */
function idOf(number: number): string {
  return `at-${number}`;
}
