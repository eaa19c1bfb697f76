// What a reader chose or wrote before the script arrived, which is not lost.
import { useEffect, useState } from 'preact/hooks';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** A control as the reader left it. `checked`: of those that can be ticked. */
type Early = { control: Control; value: string; checked?: boolean };

/** The controls that are not as the page was served. */
function touched(): Early[] {
  if (typeof document === 'undefined') return [];
  return [...document.querySelectorAll<Control>('.tool :is(input, select, textarea)')].flatMap((control) => {
    const { value } = control;
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
      return control.checked === control.defaultChecked ? [] : { control, value, checked: control.checked };
    const served = control instanceof HTMLSelectElement ? servedChoice(control) : control.defaultValue;
    return value === served ? [] : { control, value };
  });
}

/** What a list had chosen when the page was served: the first option, unless another is marked. */
function servedChoice({ options }: HTMLSelectElement): string | undefined {
  return ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

/**
 * Does again what the reader did in a tool while its script was still coming. The first drawing puts the fields back to
 * what was served, so they are read before it, and told to the tool after it: each when the one before is drawn.
 */
export function useEarly(): void {
  const [early] = useState(touched);
  useEffect(() => {
    void repeat(early);
  }, []);
}

async function repeat(early: readonly Early[]): Promise<void> {
  for (const { control, ...state } of early) {
    await new Promise((drawn) => setTimeout(drawn));
    Object.assign(control, state);
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
