/** Announces a text in a live region, which is emptied first: a text that stays the same would not be announced again. */
export function announce(region: Element, text: string): void {
  region.textContent = '';
  setTimeout(() => (region.textContent = text), 100);
}
