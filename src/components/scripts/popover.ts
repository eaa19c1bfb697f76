/** Opens a popover beside the element that asked for it; browsers without anchors show it at the foot of the page. */
export function openBeside(popover: HTMLElement, source: HTMLElement): void {
  popover.showPopover({ source });
}
