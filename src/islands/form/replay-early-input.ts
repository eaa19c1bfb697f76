// Replays what a reader chose or wrote before hydration, so that it is not lost.
import { useEffect, useState } from 'preact/hooks';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** A control as the reader left it. `checked`: of radio buttons and checkboxes. */
type EarlyInput = { control: Control; value: string; checked?: boolean };

/** The controls whose state differs from the served page's. */
function changedControls(): EarlyInput[] {
  if (typeof document === 'undefined') return [];
  return [...document.querySelectorAll<Control>('.tool :is(input, select, textarea)')].flatMap((control) => {
    const { value } = control;
    if (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type))
      return control.checked === control.defaultChecked ? [] : { control, value, checked: control.checked };
    const served = control instanceof HTMLSelectElement ? servedChoice(control) : control.defaultValue;
    return value === served ? [] : { control, value };
  });
}

/** The option of a list that was chosen when the page was served: the first, unless another is marked. */
function servedChoice({ options }: HTMLSelectElement): string | undefined {
  return ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

/**
 * Repeats the input made before hydration. Hydration resets the controls to the served state, so they are read before it;
 * their events are dispatched after it, each once the effect of the one before is drawn.
 */
export function useReplayedInput(): void {
  const [early] = useState(changedControls);
  useEffect(() => {
    void replay(early);
  }, []);
}

async function replay(early: readonly EarlyInput[]): Promise<void> {
  for (const { control, ...state } of early) {
    await new Promise((drawn) => setTimeout(drawn));
    // The draft of a request has filled the field meanwhile: both texts are kept.
    if (control instanceof HTMLTextAreaElement && control.value && !control.value.includes(state.value))
      state.value = `${control.value}\n${state.value}`;
    Object.assign(control, state);
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
