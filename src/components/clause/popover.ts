/** Opens a popover beside the element that asked for it; browsers without anchors show it at the foot of the page. */
export function openBeside(popover: HTMLElement, source: HTMLElement): void {
  popover.classList.remove('foot');
  popover.showPopover({ source });
  // WebKit 2.50 looks for room where the page stood before it was scrolled, and may put it out of sight.
  if (popover.getBoundingClientRect().top < 0) popover.classList.add('foot');
}
