/** The sentences with which a text begins, up to so many letters; of a first one that is longer, its beginning. */
export function firstSentences(text: string, most: number): string {
  const whole = text.trim().replaceAll(/\s+/g, ' ');
  if (whole.length <= most) return whole;
  const end = whole.slice(0, most).search(/[.!?][^.!?]*$/);
  return end > 0 ? whole.slice(0, end + 1) : `${whole.slice(0, most - 1).trimEnd()}…`;
}
