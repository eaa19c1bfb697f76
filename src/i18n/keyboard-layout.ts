// Text typed in the wrong keyboard layout: the same keys give other letters.

/** Keys in the order of the English and of the Russian layout, without and with Shift. */
const english = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~{}:"<>';
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ёхъжэбю';

/** What the same keys give in the other layout, in lower case: «htukfvtyn» is «регламент», «ыдф» is «sla». */
export function inOtherLayout(text: string): string {
  const typed = text.toLowerCase();
  const [from, to] = /[а-яё]/.test(typed) ? [russian, english] : [english, russian];
  return typed.replaceAll(/\S/gu, (letter) => to[from.indexOf(letter)] ?? letter);
}
