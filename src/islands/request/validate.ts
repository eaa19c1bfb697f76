// What a request still lacks before it makes an email that support can work with.
import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { isAddress } from './mailto.ts';
import { questionsIn } from './split-questions.ts';
import type { FieldError } from '../query/use-query.ts';
import { escapeForDisplay } from '../../wording/escape-for-display.ts';
import type { RequestProps, RequestValues } from './props.ts';
import type { Draft, RequestText } from './draft.ts';
import { accessOf, copyOf, tasksOf } from './compose.ts';
import { named } from '../../wording/named.ts';

/** The ids of the fields of a request; the draft may have several. */
export function fieldId(name: string, index: number): string {
  return `${name}-${index}`;
}

/** A field's label; with several requests it says which. */
function fieldLabel({ request: t }: RequestProps, label: string, index: number, total: number): string {
  return total > 1 ? fill(t.ofRequest, { label, n: index + 1 }) : label;
}

/** The questions in a request that is to have one; one where the partner says that it is. */
export function questionsOf({ question, single }: RequestText): string[] {
  return single === question ? [question] : questionsIn(question);
}

/** An address in the form in which one writes it, for a message. */
const exampleAddress = 'name@company.com';

/** The errors of the fields and what is missing, in the order of the fields. */
export function validateRequest(props: RequestProps, values: RequestValues, draft: Draft): FieldError[] {
  const { policy, terms, request: t } = props;
  const { form } = props.t;
  const total = draft.requests.length;
  const unanswered = (field: string, label: string): FieldError => ({ field, text: fill(form.unanswered, { label }) });
  const empty = (name: string, index: number, label: string): FieldError => ({
    field: fieldId(name, index),
    text: fill(t.empty, { label: fieldLabel(props, label, index, total) }),
  });
  const access = accessOf(policy, values.deployment);
  const { copy, tell } = copyOf(policy, values);
  return [
    ...(values.deployment ? [] : [unanswered('deployment', form.deployment)]),
    ...draft.requests.flatMap((request, i): FieldError[] => [
      ...(tasksOf(values, request).length > 1
        ? [{ field: fieldId('tasks', i), text: fieldLabel(props, t.tasks, i, total) }]
        : []),
      ...(request.question.trim() ? [] : [empty('question', i, t.question)]),
      ...(questionsOf(request).length > 1
        ? [{ field: fieldId('question', i), text: fieldLabel(props, t.several, i, total) }]
        : []),
      ...policy.request.items
        .filter(({ id, asked }) => !asked && !request.items[id]?.trim())
        .map(({ id }) => empty(id, i, capitalize(named(terms, 'request', id).name))),
    ]),
    ...(access && !draft.access ? [unanswered('access', props.accessName)] : []),
    ...[...copy, ...tell].flatMap((role) => {
      const value = draft.addresses[role]?.trim();
      if (!value || props.contacts[role] || isAddress(value)) return [];
      return [
        {
          field: `address-${role}`,
          text: fill(t.badAddress, { value: escapeForDisplay(value), example: exampleAddress }),
        },
      ];
    }),
  ];
}
