// The form of a tool: its fields, the summary of its errors, and the button that leads to the answer.
import { type ComponentChildren, createContext } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import type { AnyQuery, FieldError } from '../query/use-query.ts';
import { useTool } from '../tool-context.ts';
import { useAnnouncement } from './live-region.tsx';

/** The text of an error by the id of its control; each field shows its own. */
export const Errors = createContext<Record<string, string>>({});

/** A question without an answer: the id of its control, and its legend or label. */
export type Unanswered = { field: string; label: string };

/** Questions without an answer, as errors of the form. */
export function unanswered(t: Dictionary['form'], missing: readonly Unanswered[]): FieldError[] {
  return missing.map(({ field, label }) => ({ field, text: fill(t.unanswered, { label }) }));
}

export function Form(props: {
  /** What the address says. Its errors are shown as soon as the page is opened. */
  query: AnyQuery;
  /** Errors of the fields, and what is still missing: shown once the form is submitted. */
  fieldErrors: readonly FieldError[];
  /** The id of the heading that gets the focus once nothing is missing. */
  leadsTo?: string;
  /** The label of the submit button. */
  action?: string;
  children: ComponentChildren;
}) {
  const { form: t } = useTool().t;
  const { query, fieldErrors, leadsTo = 'answer', action = t.show } = props;
  const { errors: addressErrors, repaired, unknown } = query;
  const repair = repaired.length ? fill(t.repaired, { values: repaired.join(', ') }) : undefined;
  const ignored = unknown.length ? fill(t.unknown, { names: unknown.join(', ') }) : undefined;
  useAnnouncement(repair ?? ignored);
  const [submitCount, setSubmitCount] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const more = fieldErrors.filter(({ field }) => !addressErrors.some((error) => error.field === field));
  const visibleErrors = submitCount ? [...addressErrors, ...more] : addressErrors;

  useEffect(() => {
    if (addressErrors.length) summary.current?.focus();
  }, [query.opened]);
  useEffect(() => {
    if (submitCount) summary.current?.focus();
  }, [submitCount]);
  useEffect(() => {
    if (!fieldErrors.length) setSubmitCount(0);
  }, [fieldErrors.length]);

  return (
    <Errors.Provider value={Object.fromEntries(visibleErrors.map(({ field = '', text }) => [field, text]))}>
      {visibleErrors.length > 0 && (
        <div class="problems" tabIndex={-1} ref={summary}>
          <div role="alert">
            <h2>{t.problems}</h2>
            <ul>
              {visibleErrors.map(({ text, field }) => (
                <li key={text}>
                  <ToField field={field} text={text} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {repair && <p class="notice link-repair">{repair}</p>}
      {ignored && <p class="hint link-unknown">{ignored}</p>}
      <form
        // Fields outside of the form name it by this id.
        id="questions"
        class="scripted"
        aria-label={t.fieldsRegion}
        // The address and the draft keep the values; a browser would restore old ones into fields that have moved.
        autocomplete="off"
        // The form shows its own errors, in the page's language.
        noValidate
      >
        {props.children}
        <button
          type="submit"
          // Enter in a field clicks it too. A frame with a sandbox may forbid to submit, and then there is no such event.
          onClick={(event) => {
            event.preventDefault();
            if (fieldErrors.length) setSubmitCount(submitCount + 1);
            else document.getElementById(leadsTo)?.focus();
          }}
        >
          {action}
        </button>
      </form>
    </Errors.Provider>
  );
}

/** A link to the field with the error; plain text while that field is not drawn. */
function ToField({ field, text }: { field: string | undefined; text: string }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    setDrawn(field !== undefined && document.getElementById(field) !== null);
  });
  if (!field || !drawn) return <>{text}</>;
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        // The address keeps the answers and no more.
        event.preventDefault();
        const control = document.getElementById(field);
        control?.closest('fieldset, .field')?.scrollIntoView();
        control?.focus({ preventScroll: true });
      }}
    >
      {text}
    </a>
  );
}
