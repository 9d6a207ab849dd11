/** First names that are also words a sentence may begin with; alone they prove nothing. */
const ordinaryWords = new Set(
  'april art august bill chase christian cliff dale dawn dean drew earl faith frank glen grace grant guy heath hope iris ivy jack joy june lance major mark may miles nick olive pat pearl penny ray reed rich rob rose ruby summer sue victor violet wade will'.split(
    ' ',
  ),
);

/**
 * The people on the panel whom a text names: by full name, or by a first name in its capital. An agreed reason is read
 * by everyone, and who scored is told by kind, never by name. A first name that is an ordinary word counts only with
 * the rest of the name.
 */
export function namesScorers(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    const [first = ''] = name.trim().split(/\s+/);
    if (first === '') return false;
    return holds(text, name.trim()) || (!ordinaryWords.has(first.toLowerCase()) && holds(text, first));
  });
}

function holds(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'u').test(text);
}
