import { fraction } from '../../values/fraction.ts';
import { percentDown } from '../account/percent.rules.ts';
import { type ReplyCounts, replyPercent } from '../invitations/invitations.rules.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import type { SourcedTierRule } from '../spend/tiers/tier-policy.rules.ts';
import type { Figure } from './promise-sample.rules.ts';
import { tooFew } from './promise-sample.rules.ts';
import type { KindKey, OwnFault } from './sample.rules.ts';

/** What is known of a body’s payments of one financial year. */
export type YearOfPayments = {
  readonly year: string;
  readonly isOver: boolean;
  /** What suppliers were paid, and what promises cover of it at most; undefined where there are none of the year. */
  readonly coverage:
    | {
        readonly scope: { readonly vatBasis: SumBasis; readonly invented: boolean };
        readonly pence: number;
        readonly coveredPence: number;
      }
    | undefined;
  /** The months of the year that hold no payments, as `2025-04`. */
  readonly missing: readonly string[];
};

/** The most that promises can stand behind, of what suppliers were paid. */
export function coverageFigure(of: YearOfPayments): Figure {
  const { coverage } = of;
  const part = Math.max(0, coverage?.coveredPence ?? 0);
  const whole = coverage?.pence ?? 0;
  const isPaid = coverage !== undefined && whole > 0;
  return {
    value: isPaid ? Number(percentDown(fraction(part, whole))) : null,
    part: isPaid ? part : null,
    whole: isPaid ? whole : null,
    kind: paymentsKind(of),
    faults: isPaid ? paymentFaults(of) : [{ why: 'no-payments' }],
  };
}

/** Of the suppliers a body reached with one request, what part answered, yes or no. */
export function replyFigure(
  of: YearOfPayments,
  counts: ReplyCounts | undefined,
  rule: SourcedTierRule,
): Figure {
  const reached = counts?.reached ?? 0;
  const answered = (counts?.answered ?? 0) + (counts?.declined ?? 0);
  const asked: readonly OwnFault[] =
    reached === 0 ? [{ why: 'nobody-reached' }] : tooFew(reached, 'suppliers');
  return {
    value: counts ? replyPercent(counts) : null,
    part: counts ? answered : null,
    whole: counts ? reached : null,
    kind: { ...paymentsKind(of), rule: ruleText(rule) },
    faults: of.coverage ? [...paymentFaults(of), ...asked] : [{ why: 'no-payments' }],
  };
}

function paymentsKind({ year, coverage }: YearOfPayments): Partial<Record<KindKey, string>> {
  if (!coverage) return {};
  const { vatBasis, invented } = coverage.scope;
  return {
    period: year,
    ...(isStated(vatBasis) ? { vat: vatBasis } : {}),
    'made-up': invented ? 'made-up' : 'published',
  };
}

function paymentFaults({ isOver, missing, coverage }: YearOfPayments): OwnFault[] {
  const basis = coverage?.scope.vatBasis ?? 'unstated';
  return [
    ...(isOver ? [] : [{ why: 'year-not-over' } as const]),
    ...(missing.length > 0 ? [{ why: 'months-missing', months: missing } as const] : []),
    ...(isStated(basis) ? [] : [{ why: basis === 'mixed' ? 'vat-mixed' : 'vat-unstated' } as const]),
  ];
}

function isStated(basis: SumBasis): boolean {
  return basis === 'net' || basis === 'gross';
}

/** A rule as one text: who is asked is decided by each part of it. */
function ruleText({ thresholdPence, atLine, vatBasis, countsGrants }: SourcedTierRule): string {
  return [thresholdPence, atLine, vatBasis, countsGrants ? 'grants' : 'no-grants'].join(', ');
}
