/** Opens a popover beside its source; browsers without anchor positioning show it at the foot of the screen. */
export function openPopover(popover: HTMLElement, source: HTMLElement): void {
  popover.hidden = false;
  popover.classList.remove('foot');
  // eslint-disable-next-line platform/supported -- tested for by the scripts that call this.
  popover.showPopover({ source });
  // WebKit 2.50 places it by the scroll position before the last scroll, possibly off screen.
  if (popover.getBoundingClientRect().top < 0) popover.classList.add('foot');
}
