// The form controls of the tools: native, named and grouped.
import type { ComponentChildren } from 'preact';

export type Option = { value: string; label: string; hint?: string | undefined };

/** One choice out of several. */
export function Choice(props: {
  name: string;
  legend: string;
  options: readonly Option[];
  value: string | undefined;
  onChoose: (value: string) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div class={props.options.length > 3 ? 'options column' : 'options'}>
        {props.options.map(({ value, label, hint }) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => {
                props.onChoose(value);
              }}
            />
            <span>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of choices. */
export function Checks(props: {
  name: string;
  legend: string;
  options: readonly Option[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const toggle = (value: string, on: boolean): void => {
    props.onChange(
      props.options.map((one) => one.value).filter((one) => (one === value ? on : props.values.includes(one))),
    );
  };
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div class="options">
        {props.options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={props.name}
              value={value}
              checked={props.values.includes(value)}
              onChange={({ currentTarget }) => {
                toggle(value, currentTarget.checked);
              }}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What was wrong with the address, said where the reader looks first. */
export function Problems({ problems }: { problems: readonly string[] }) {
  if (!problems.length) return null;
  return (
    <div class="problems" role="alert">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

export function Field(props: {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.hint && (
        <small id={`${props.id}-hint`} class="hint">
          {props.hint}
        </small>
      )}
      {props.error && (
        <p id={`${props.id}-error`} class="error">
          {props.error}
        </p>
      )}
      {props.children}
    </div>
  );
}
