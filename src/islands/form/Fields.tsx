// The form controls of the tools: native, named and grouped.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Errors } from './Form.tsx';

type OptionGroup<T extends string> = {
  name: string;
  legend: string;
  /** `lang` is the language of the label, where it is not the page's. */
  options: readonly { value: T; label: string; hint?: string | undefined; lang?: string }[];
};

/** One choice out of several. */
export function Choice<T extends string>(
  props: OptionGroup<T> & { value: T | undefined; onChoose: (value: T) => void },
) {
  return <Options {...props} type="radio" selected={[props.value]} onToggle={(value) => props.onChoose(value)} />;
}

/** Any number of choices. */
export function Checks(
  props: OptionGroup<string> & { values: readonly string[]; onChange: (values: string[]) => void },
) {
  const toggle = (value: string, on: boolean): void => {
    const ids = props.options.map((option) => option.value);
    props.onChange(ids.filter((id) => (id === value ? on : props.values.includes(id))));
  };
  return <Options {...props} type="checkbox" selected={props.values} onToggle={toggle} />;
}

/** Options under a legend, with their error. A link to the group leads to its first option. */
function Options<T extends string>(
  props: OptionGroup<T> & {
    type: 'radio' | 'checkbox';
    selected: readonly (T | undefined)[];
    onToggle: (value: T, on: boolean) => void;
  },
) {
  const { name, legend, options, type, selected, onToggle } = props;
  const error = useContext(Errors)[name];
  return (
    <fieldset aria-describedby={error && `${name}-error`}>
      <legend>{legend}</legend>
      <ErrorMessage id={name} text={error} />
      <div class={type === 'radio' && options.length > 3 ? 'options column' : 'options'}>
        {options.map(({ value, label, hint, lang }, i) => (
          <label key={value}>
            <input
              id={i ? undefined : name}
              type={type}
              name={name}
              value={value}
              checked={selected.includes(value)}
              onChange={({ currentTarget }) => onToggle(value, currentTarget.checked)}
            />
            <span lang={lang}>
              {label}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
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
  const { id, label, hint, children } = props;
  const formError = useContext(Errors)[id];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <ErrorMessage id={id} text={props.error ?? formError} />
      {children}
    </div>
  );
}

function ErrorMessage({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p id={`${id}-error`} class="error">
      {text}
    </p>
  ) : null;
}
