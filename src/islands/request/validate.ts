// What a request still lacks before it makes an email that support can work with.
import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import { named } from '../../wording/named.ts';
import type { FieldError } from '../query/use-query.ts';
import { addressIn } from './address.ts';
import { accessOf, copyOf, tasksOf } from './compose.ts';
import type { RequestText } from './draft.ts';
import type { RequestTool } from './props.ts';
import { questionsIn } from './split-questions.ts';

/** The ids of the fields of a request; the draft may have several. */
export function fieldId(name: string, index: number): string {
  return `${name}-${index}`;
}

/** The questions in a request, which must have one; one where the partner says that it is. */
export function questionsOf({ question, single }: RequestText): string[] {
  return single === question ? [question] : questionsIn(question);
}

/** The errors of the fields and what is missing, in the order of the fields. */
export function validateRequest(tool: RequestTool): FieldError[] {
  const { policy, terms, request: t, values, draft, contacts } = tool;
  const { form } = tool.t;
  const { copy, tell } = copyOf(policy, values);
  const inRequest = (text: string, index: number): string =>
    draft.requests.length > 1 ? fill(t.ofRequest, { label: text, n: index + 1 }) : text;
  const empty = (name: string, index: number, label: string): FieldError => ({
    field: fieldId(name, index),
    text: fill(t.empty, { label: inRequest(label, index) }),
  });
  const errors = [
    !values.deployment && { field: 'deployment', text: fill(form.unanswered, { label: form.deployment }) },
    ...draft.requests.flatMap((request, i) => [
      tasksOf(values, request).length > 1 && { field: fieldId('tasks', i), text: inRequest(t.tasks, i) },
      !request.question.trim() && empty('question', i, t.question),
      questionsOf(request).length > 1 && { field: fieldId('question', i), text: inRequest(t.several, i) },
      ...policy.request.items.map(
        ({ id, asked }) =>
          !asked && !request.items[id]?.trim() && empty(id, i, capitalize(named(terms, 'request', id).name)),
      ),
    ]),
    !draft.access &&
      accessOf(policy, values.deployment) !== undefined && {
        field: 'access',
        text: fill(form.unanswered, { label: tool.accessName }),
      },
    ...[...copy, ...tell].map((role) => {
      const value = draft.addresses[role]?.trim();
      if (!value || contacts[role] || addressIn(value) !== undefined) return false;
      const text = fill(t.badAddress, { value: escapeForDisplay(value), example: 'name@company.com' });
      return { field: `address-${role}`, text };
    }),
  ];
  return errors.filter((error) => error !== false);
}
