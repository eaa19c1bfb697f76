// One request may hold one question only (clause of the policy's request): finds the several that a text holds.

/** The beginning of an item of a list: a number, a letter or a dash before words. */
const item = /^\s*(?:\d{1,2}[.)]|[a-zа-яё]\)|[-–—•*])\s+(?=\S)/iu;
/** What ends a sentence. */
const end = /[?？!.…]+["'»”)]*/gu;

/**
 * The questions of a text, each in the partner's own words; one where the text holds no more. Nothing typed is lost:
 * what stands before the first and after the last goes with them.
 */
export function questionsIn(text: string): string[] {
  const listed = byList(text);
  if (listed.length > 1) return listed;
  const asked = bySentence(text);
  return asked.length > 1 ? asked : [text.trim()];
}

function byList(text: string): string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (item.test(line) ? [i] : []));
  if (starts.length < 2) return [];
  const intro = lines.slice(0, starts[0]).join('\n').trim();
  const parts = starts.map((from, i) => {
    const [first = '', ...rest] = lines.slice(from, starts[i + 1]);
    return [first.replace(item, ''), ...rest].join('\n').trim();
  });
  return parts.map((part, i) => (i === 0 && intro ? `${intro}\n${part}` : part));
}

function bySentence(text: string): string[] {
  const ends = [...text.matchAll(end)].flatMap(({ 0: sign, index }) => {
    const to = index + sign.length;
    // A question mark inside an address is followed by something else.
    return /[?？]/.test(sign) && /^\s?$/.test(text.charAt(to)) ? to : [];
  });
  const parts = ends.map((to, i) => text.slice(ends[i - 1] ?? 0, i === ends.length - 1 ? undefined : to).trim());
  return parts.filter(Boolean);
}
