// The form of a tool: its fields, what stands in the way of an answer, and the way on to it.
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { fill } from '../../i18n/fill.ts';
import type { Problem } from '../query/use-query.ts';

/** What is wrong by the id of the control that mends it; each field shows its own. */
export const Errors = createContext<Record<string, string>>({});

/** A question without an answer: the id of its control, and its legend or label. */
export type Unanswered = { field: string; label: string };

/** Questions without an answer, as what is wrong with the form. */
export function unanswered(t: Dictionary['form'], missing: readonly Unanswered[]): Problem[] {
  return missing.map(({ field, label }) => ({ field, text: fill(t.unanswered, { label }) }));
}

export function Form(props: {
  t: Dictionary['form'];
  /** What is wrong with the address: said as soon as the page is opened. */
  problems: readonly Problem[];
  /** What is wrong with the fields, or still missing: said once the reader asks for the answer. */
  faults: readonly Problem[];
  /** The id of the heading to which the reader is led once nothing is missing. */
  leadsTo?: string;
  /** What the button that leads there is called. */
  action?: string;
  children: ComponentChildren;
}) {
  const { t, problems, faults, leadsTo = 'answer', action = t.show } = props;
  const [asked, setAsked] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const more = faults.filter(({ field }) => !problems.some((problem) => problem.field === field));
  const told = asked ? [...problems, ...more] : problems;

  useEffect(() => {
    if (problems.length) summary.current?.focus();
  }, [problems]);
  useEffect(() => {
    if (asked) summary.current?.focus();
  }, [asked]);
  useEffect(() => {
    if (!faults.length) setAsked(0);
  }, [faults.length]);

  return (
    <Errors.Provider value={Object.fromEntries(told.map(({ field = '', text }) => [field, text]))}>
      {told.length > 0 && (
        <div class="problems" tabIndex={-1} ref={summary}>
          <div role="alert">
            <h2>{t.problems}</h2>
            <ul>
              {told.map(({ text, field }) => (
                <li key={text}>
                  <ToField field={field} text={text} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <form
        // Fields that stand elsewhere on the page name it.
        id="questions"
        class="scripted"
        aria-label={t.fieldsRegion}
        // The address and the draft are what is kept: a browser would put old values into fields that have changed places.
        autocomplete="off"
        // The form says itself what is wrong, in the page's language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (faults.length) setAsked(asked + 1);
          else document.getElementById(leadsTo)?.focus();
        }}
      >
        {props.children}
        <button type="submit">{action}</button>
      </form>
    </Errors.Provider>
  );
}

/** A link to the field that mends a problem; plain text where the field is not asked for yet. */
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
