/**
 * A name as it is recognised again: capitals, one space between words, LIMITED as LTD and no full stop at the end.
 * Two names with the same key are the same supplier; anything less alike is left to a person.
 */
export function supplierNameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‘’`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .replace(/ LIMITED$/, ' LTD');
}
