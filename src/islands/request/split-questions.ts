// One request may hold one question only, by the clause `request.question` of the policy.

/** The marker of a list's item: a number, a letter or a dash before words. */
const item = /^\s*(?:\d{1,2}[.)]|[a-zа-яё]\)|[-–—•*])\s+(?=\S)/iu;
/** What ends a sentence. */
const end = /[?？!.…]+["'»”)]*/gu;

/** The questions in a text, at least one. Text before the first question and after the last is part of these. */
export function questionsIn(text: string): string[] {
  const listed = byList(text);
  if (listed.length > 1) return listed;
  const questions = bySentence(text);
  return questions.length > 1 ? questions : [text.trim()];
}

function byList(text: string): string[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (item.test(line) ? [i] : []));
  if (starts.length < 2) return [];
  const unmarked = lines.map((line) => line.replace(item, ''));
  const join = (from: number, to?: number): string => unmarked.slice(from, to).join('\n').trim();
  const intro = join(0, starts[0]);
  const parts = starts.map((from, i) => join(from, starts[i + 1]));
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
