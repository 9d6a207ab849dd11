const KINDS = new Set(['BOROUGH', 'CITY', 'METROPOLITAN', 'MBC', 'BC']);

/**
 * A council’s name without its kind, as ledgers shorten it: OLDHAM MBC and OLDHAM METROPOLITAN BOROUGH COUNCIL are
 * OLDHAM COUNCIL. Counties, districts, towns and parishes keep theirs, since one place may have several. Nothing for
 * a name that is no council’s.
 */
export function councilPlace(words: readonly string[]): string | undefined {
  const [first = ''] = words;
  if ((first === 'LB' || first === 'RB') && words.length > 1) return placeOf(words.slice(1));
  const last = words.at(-1) ?? '';
  return words.length > 1 && (last === 'COUNCIL' || last === 'MBC' || last === 'BC')
    ? placeOf(words)
    : undefined;
}

function placeOf(words: readonly string[]): string | undefined {
  const place = words.filter((word) => word !== 'COUNCIL' && !KINDS.has(word));
  return place.length > 0 ? place.join(' ') : undefined;
}
