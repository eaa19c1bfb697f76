/** Saves a text as a file. `type`: its media type. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser reads the file after the click, a phone after a dialog.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
