import { fraction } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import type { Findings } from '../results/findings.rules.ts';
import { type LineEvidence, noEvidence, tellEvidence } from './evidence.rules.ts';
import type { MandateAnswer, MandateLine } from './mandate.rules.ts';

/** An outcome with what residents gave it and what became of it. */
export type ToldLine = {
  readonly outcomeId: string;
  readonly slug: string;
  readonly plainName: string;
  readonly plainLine: string;
  /** Whole points of 100, by the adopted rule. */
  readonly points: number;
  /** Place by points, from 1; equal points share a place. */
  readonly place: number;
  readonly evidence: LineEvidence;
  /** Undefined while it has no answer. */
  readonly line: MandateLine | undefined;
  /** What the mandate that this one changes answered; undefined for the first. */
  readonly before: MandateLine | undefined;
};

type Outcome = Pick<ToldLine, 'slug' | 'plainName' | 'plainLine'> & { readonly id: string };
type Share = { readonly outcomeId: string; readonly whole: number };

/** What residents said, as it was published. */
export type Said = {
  readonly outcomes: readonly Outcome[];
  readonly shares: readonly Share[];
  readonly findings: Findings;
};

/** Puts outcomes, shares and answers side by side, in the round’s order. */
export function tellLines(
  { outcomes, shares, findings }: Said,
  lines: readonly MandateLine[],
  before: readonly MandateLine[] = [],
): ToldLine[] {
  const wholeOf = (id: string) => shares.find((share) => share.outcomeId === id)?.whole ?? 0;
  const evidence = tellEvidence(
    outcomes.map(({ slug }) => slug),
    outcomes.map(({ id }) => wholeOf(id)),
    findings,
  );
  return outcomes.map(({ id, slug, plainName, plainLine }) => ({
    outcomeId: id,
    slug,
    plainName,
    plainLine,
    points: wholeOf(id),
    place: 1 + shares.filter((share) => share.whole > wholeOf(id)).length,
    evidence: evidence.get(slug) ?? noEvidence,
    line: lines.find((line) => line.outcomeId === id),
    before: before.find((line) => line.outcomeId === id),
  }));
}

type Answered = { readonly line: { readonly answer: MandateAnswer } | undefined };

export function countAnswersGiven(lines: readonly Answered[]): Record<MandateAnswer, number> {
  const count = (answer: MandateAnswer) => lines.filter(({ line }) => line?.answer === answer).length;
  return { adopted: count('adopted'), varied: count('varied'), declined: count('declined') };
}

/** Whether a later mandate answers this otherwise than the one it changes. */
export function isChanged({ line, before }: Pick<ToldLine, 'line' | 'before'>): boolean {
  return (
    line !== undefined &&
    before !== undefined &&
    (line.answer !== before.answer ||
      line.adoptedBasisPoints !== before.adoptedBasisPoints ||
      line.reason !== before.reason)
  );
}

/** Hundredths of a percent as points of 100, with as many places as they need: `12`, `7.5`, `11.25`. */
export function inPoints(basisPoints: number): string {
  return toDecimal(fraction(basisPoints, 100), 2).replace(/\.?0+$/, '');
}

/** Points of 100 as typed, to two decimal places, in hundredths of a percent; null when it is no such number. */
export function readShare(typed: string): number | null {
  const found = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : null;
}
