import { createHmac } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** What a claim is made of. A person counts once, in the first claim that names them (MATHS: a person counts once). */
export const lineKinds = ['person', 'event', 'day', 'pound'] as const;
export type LineKind = (typeof lineKinds)[number];
/** What is kept: where time is counted, people are kept as the months of their time. */
export type KeptKind = LineKind | 'person-month';

export type Line = {
  /** Letters and digits in capitals, nothing else: how somebody wrote it does not matter. */
  readonly plain: string;
  /** In hundredths of the promise’s unit, above zero. */
  readonly hundredths: number;
};

export type LinesFault =
  | { readonly why: 'none' }
  | { readonly why: 'too-many' }
  | { readonly why: 'too-short' | 'twice' | 'quantity'; readonly line: number }
  | { readonly why: 'sum'; readonly hundredths: number };

export const MOST_LINES = 2000;
/** Fewer letters and digits than this would be the same for many people. */
const LEAST_SIGNS = 6;

/**
 * Reads what was typed, a line each, with how much of the claim a line is after “=” where it is not one unit. The lines
 * must add up to what was claimed, in hundredths; a line may stand once; each needs six letters or digits at least.
 */
export function readLines(
  text: string,
  claimedHundredths: number,
): { readonly lines: readonly Line[] } | { readonly fault: LinesFault } {
  const typed = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const filled = typed.filter(({ line }) => line !== '');
  if (filled.length === 0) return { fault: { why: 'none' } };
  if (filled.length > MOST_LINES) return { fault: { why: 'too-many' } };
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const { line, number } of filled) {
    const [name = '', amount] = line.split('=', 2);
    const plain = name
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    const hundredths = amount === undefined ? 100 : readHundredths(amount);
    if (plain.length < LEAST_SIGNS) return { fault: { why: 'too-short', line: number } };
    if (hundredths === null) return { fault: { why: 'quantity', line: number } };
    if (seen.has(plain)) return { fault: { why: 'twice', line: number } };
    seen.add(plain);
    lines.push({ plain, hundredths });
  }
  const sum = lines.reduce((total, { hundredths }) => total + hundredths, 0);
  return sum === claimedHundredths ? { lines } : { fault: { why: 'sum', hundredths: sum } };
}

function readHundredths(text: string): number | null {
  const found = /^£?(\d{1,9}(?:,\d{3})*)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!found) return null;
  const hundredths =
    Number(found[1]?.replaceAll(',', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0') || 0);
  return hundredths > 0 ? hundredths : null;
}

/** What is kept of a line: a keyed hash. Without the installation’s own key nobody can try names against it. */
export function hashLine(secret: string, kind: KeptKind, { plain }: Line): Buffer {
  return createHmac('sha256', secret).update(`counted once|${kind}|${plain}`).digest();
}

/** What a claim counts for: what it was, without the lines that count for another claim; never below zero. */
export function countsFor(
  baseHundredths: number,
  lines: readonly { readonly hundredths: number; readonly isHeld: boolean }[],
): number {
  const elsewhere = lines.reduce((sum, { hundredths, isHeld }) => sum + (isHeld ? 0 : hundredths), 0);
  return Math.max(0, baseHundredths - elsewhere);
}

/** What a claim is made of, as it is shown: how many lines count for it, and where the others count. */
export type MadeOfShown = {
  readonly kind: KeptKind;
  /** Of the months of people’s time alone. */
  readonly months: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null;
  readonly lines: readonly { readonly isHeld: boolean }[];
  readonly elsewhere: readonly {
    readonly lines: number;
    readonly title: string;
    readonly bodyName: string;
    readonly isOwn: boolean;
  }[];
};
