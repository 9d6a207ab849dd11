const shape = /^£?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(k|m|bn|thousand|million|billion)?$/i;

const zeros: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

export type PoundsRefusal = 'blank' | 'negative' | 'not-a-number' | 'part-of-a-penny' | 'too-large';

/**
 * Reads an amount as people type it, exactly: `1234`, `£1,234.50`, `50k`, `£2.4 million`. Spaces are ignored.
 * Refuses a blank, a negative amount, commas in odd places (`1,23` may be a decimal comma), a part of a
 * penny, and more than can be held to the penny (£90 trillion).
 */
export function parsePounds(typed: string): { readonly pence: number } | { readonly refused: PoundsRefusal } {
  const text = typed.replace(/\s/g, '');
  if (text === '') return { refused: 'blank' };
  if (/^£?[-−–(]/.test(text)) return { refused: 'negative' };
  const found = shape.exec(text);
  if (!found) return { refused: 'not-a-number' };
  const [, units = '', places = '', scale = ''] = found;
  const shift = (zeros[scale.toLowerCase()] ?? 0) + 2;
  const significant = places.replace(/0+$/, '');
  if (significant.length > shift) return { refused: 'part-of-a-penny' };
  const pence = Number(units.replaceAll(',', '') + significant.padEnd(shift, '0'));
  return Number.isSafeInteger(pence) ? { pence } : { refused: 'too-large' };
}
