import type { SumBasis } from '../tiers/asked.rules.ts';

/** Whose the rows of a file are: its year, its VAT basis, its publishers, and whether they are made up. */
export function provenanceCells(scope: {
  readonly year: string;
  readonly vatBasis: SumBasis;
  readonly publishers: readonly string[];
  readonly invented: boolean;
}): string[] {
  return [scope.year, scope.vatBasis, scope.publishers.join('; '), scope.invented ? 'yes' : 'no'];
}

/** The same for machines that read JSON. */
export function provenanceFacts(scope: {
  readonly year: string;
  readonly from: { toString(): string };
  readonly to: { toString(): string };
  readonly vatBasis: SumBasis;
  readonly publishers: readonly string[];
  readonly invented: boolean;
}) {
  return {
    financialYear: scope.year,
    period: `${scope.from.toString()}/${scope.to.toString()}`,
    vatBasis: scope.vatBasis,
    publishedBy: scope.publishers,
    madeUp: scope.invented,
  };
}
