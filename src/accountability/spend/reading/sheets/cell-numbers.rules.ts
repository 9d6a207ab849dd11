const DAY = 86_400_000;
/** The last day a workbook knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** Days between the two beginnings that workbooks count from. */
const DAYS_TO_1904 = 1462;
/** Excel counts a 29 February 1900 that never was. */
const FALSE_LEAP_DAY = 60;

/** The ISO day of a serial number, with its time where it has one; null for what is no day (ECMA-376 §18.17.4). */
export function dateOfSerial(value: string, startsIn1904: boolean): string | null {
  const serial = Number(value) + (startsIn1904 ? DAYS_TO_1904 : 0);
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  const day = serial < FALSE_LEAP_DAY ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round((day * DAY) / 1000) * 1000).toISOString();
  return date.slice(11, 19) === '00:00:00' ? date.slice(0, 10) : date.slice(0, 19);
}

/** A number in plain digits, to the 15 that Excel keeps: `31479.200000000001` is stored for 31479.2. */
export function plainNumber(value: string): string {
  if (/^-?\d{1,15}$/.test(value)) return value;
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
}
