const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const places = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;
const grouped = new Intl.NumberFormat('en-GB');
const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** `four`, `12`, `1,400`: whole numbers to ten in words, as in running text. */
export function countWord(count: number): string {
  return small[count] ?? grouped.format(count);
}

/** `one promise`, `nine promises`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

/** `412 residents`: in figures, with thousands apart. */
export function inFigures(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** `the most of any`, `the third most`, `the joint second most`: a place from 1. */
export function placeWords(place: number, isShared: boolean): string {
  if (place === 1) return isShared ? 'the joint most of any' : 'the most of any';
  return `the ${isShared ? 'joint ' : ''}${places[place - 1] ?? `${place}th`} most`;
}

/** `40, 60 and 120`. */
export function listOf(items: readonly string[]): string {
  return list.format(items);
}

/** The first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter small, for a name in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
