/**
 * Copies a text: to the clipboard, or else, over http, in an old webview or where the browser refuses, by the command to
 * copy. Returns false where that fails too: `field` then shows the text, selected, for the reader to copy by hand.
 */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement as HTMLElement | null;
    const { hidden } = field;
    field.hidden = false;
    field.value = text;
    field.focus();
    field.setSelectionRange(0, text.length);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is nothing else over http.
    const copied = document.execCommand('copy');
    if (copied) {
      field.hidden = hidden;
      focused?.focus();
    }
    return copied;
  }
}
