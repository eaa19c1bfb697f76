// The form controls of the tools: native, named and grouped.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Errors } from './Form.tsx';

/** `lang` is the language of the label, where it is not the page's. */
export type Option = { value: string; label: string; hint?: string | undefined; lang?: string };

/** Options under a legend, with their error. A link to the group leads to its first option. */
function Group({ name, legend, children }: { name: string; legend: string; children: ComponentChildren }) {
  const error = useContext(Errors)[name];
  return (
    <fieldset aria-describedby={error && `${name}-error`}>
      <legend>{legend}</legend>
      {error && (
        <p id={`${name}-error`} class="error">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** One choice out of several. */
export function Choice<T extends string>(props: {
  name: string;
  legend: string;
  options: readonly (Option & { value: T })[];
  value: T | undefined;
  onChoose: (value: T) => void;
}) {
  return (
    <Group name={props.name} legend={props.legend}>
      <div class={props.options.length > 3 ? 'options column' : 'options'}>
        {props.options.map(({ value, label, hint, lang }, i) => (
          <label key={value}>
            <input
              id={i ? undefined : props.name}
              type="radio"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChoose(value)}
            />
            <span lang={lang}>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </Group>
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
    <Group name={props.name} legend={props.legend}>
      <div class="options">
        {props.options.map(({ value, label }, i) => (
          <label key={value}>
            <input
              id={i ? undefined : props.name}
              type="checkbox"
              name={props.name}
              value={value}
              checked={props.values.includes(value)}
              onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** A labelled control. It names `<id>-hint` and `<id>-error` in its aria-describedby. */
export function Field(props: {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  children: ComponentChildren;
}) {
  const formError = useContext(Errors)[props.id];
  const error = props.error ?? formError;
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.hint && (
        <small id={`${props.id}-hint`} class="hint">
          {props.hint}
        </small>
      )}
      {error && (
        <p id={`${props.id}-error`} class="error">
          {error}
        </p>
      )}
      {props.children}
    </div>
  );
}
