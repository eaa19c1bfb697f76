import { fill } from '../i18n/fill.ts';
import { date } from '../i18n/format.ts';
import type { EditionState } from './edition-state.ts';
import type { LocalEdition } from './local-edition.ts';

/** When an edition holds, in a sentence. */
export function editionWhen(
  { lang, t, policy: { effective } }: Pick<LocalEdition, 'lang' | 't' | 'policy'>,
  { state, until }: EditionState,
): string {
  const words = t.editions.state;
  const days = { from: effective ? date(lang, effective) : '', until: until ? date(lang, until) : '' };
  switch (state) {
    case 'past':
      return fill(effective ? words.past : words.pastUndated, days);
    case 'current':
      return fill(effective ? words.current : words.currentUndated, days);
    case 'ahead':
      return fill(words.ahead, days);
    default:
      return state satisfies never;
  }
}
