// Money is a whole number of pence held in a JavaScript number, which is exact up to £90 trillion.
const group = new Intl.NumberFormat('en-GB');

/** Throws unless the amount is a whole, exactly held number of pence: anything else is a bug. */
export function checkedPence(pence: number): number {
  if (!Number.isSafeInteger(pence)) throw new RangeError(`${pence} is not a whole number of pence`);
  return pence;
}

/** The exact sum in pence; throws rather than lose a penny. */
export function sumPence(amounts: readonly number[]): number {
  return amounts.reduce((total, pence) => checkedPence(total + checkedPence(pence)), 0);
}

/** To the penny: `£1,234.56`, `−£0.07`. */
export function formatPounds(pence: number): string {
  const size = Math.abs(checkedPence(pence));
  const pounds = group.format(Math.floor(size / 100));
  return `${pence < 0 ? '−' : ''}£${pounds}.${String(size % 100).padStart(2, '0')}`;
}

/**
 * For a sentence, rounded half up: `£850`, `£12,300`, `£2.4 million`, `£3 million`, `£4.7 billion`. Under a
 * million it is to the pound, above that to one decimal place.
 */
export function wordsPounds(pence: number): string {
  const size = Math.abs(checkedPence(pence));
  const minus = pence < 0 && size >= 50 ? '−' : '';
  const pounds = Math.floor((size + 50) / 100);
  if (pounds < 1_000_000) return `${minus}£${group.format(pounds)}`;
  const tenthsOfMillions = Math.floor((size + 5_000_000) / 10_000_000);
  if (tenthsOfMillions < 10_000) return `${minus}£${tenths(tenthsOfMillions)} million`;
  return `${minus}£${tenths(Math.floor((size + 5_000_000_000) / 10_000_000_000))} billion`;
}

function tenths(count: number): string {
  const units = group.format(Math.floor(count / 10));
  return count % 10 === 0 ? units : `${units}.${count % 10}`;
}
