import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import {
  FEW_PROMISES,
  percentOfWhole,
  type ReportFacts,
  type ReportLine,
  type ReportSaved,
} from './report.rules.ts';

/** How sure a sentence may sound. `counted` is what was signed, paid or recorded; `missing` says that nobody knows. */
export type Grade = 'counted' | 'claimed' | 'evidenced' | 'verified' | 'witnessed' | 'missing';

type Quantity = { readonly quantity: number; readonly unit: string };
/** One sentence of a report before it has words: what it says, and the numbers it says it with. */
export type Statement =
  | {
      readonly says:
        | 'no-money'
        | 'no-worth'
        | 'no-promises'
        | 'no-late'
        | 'no-ratings'
        | 'no-needs'
        | 'no-saves'
        | 'not-told'
        | 'source-payments'
        | 'source-promises'
        | 'source-levels';
    }
  /** By the day, as `2026-11-23`. */
  | { readonly says: 'nothing-due'; readonly on: string }
  | { readonly says: 'paid'; readonly pence: number; readonly months: number; readonly invented: boolean }
  | { readonly says: 'basis'; readonly vatBasis: SumBasis }
  | { readonly says: 'months-missing'; readonly months: readonly string[] }
  | { readonly says: 'line'; readonly pence: number; readonly isOwn: boolean }
  | {
      readonly says: 'saves';
      readonly kind: ReportSaved['kind'];
      readonly agency: string | null;
      readonly pence: number;
      readonly grade: ReportSaved['grade'];
    }
  | { readonly says: 'covered'; readonly percent: string; readonly pence: number; readonly suppliers: number }
  | {
      readonly says: 'kept' | 'kept-by-worth' | 'lifetime' | 'lifetime-by-worth';
      readonly percent: string;
      readonly promises: number;
      readonly isFew: boolean;
      /** The day, as `2026-11-23`. */
      readonly on: string;
    }
  | ({ readonly says: 'owed' | 'claimed' | 'evidenced' | 'verified' | 'year-before' } & Quantity)
  | { readonly says: 'none-claimed' | 'none-evidenced' | 'none-verified' | 'none-seen' | 'not-added' }
  | { readonly says: 'seen'; readonly residents: number }
  | { readonly says: 'line-kept'; readonly percent: string; readonly on: string }
  | { readonly says: 'line-not-due' }
  | { readonly says: 'other-definition' | 'nothing-before' | 'year-not-over' }
  | {
      readonly says: 'late' | 'plan-asked' | 'answered' | 'member-told' | 'remedy';
      readonly promises: number;
    }
  | {
      readonly says: 'prevention';
      readonly promises: number;
      readonly all: number;
      readonly percent: string;
      readonly isFew: boolean;
    }
  | { readonly says: 'source-outcomes'; readonly framework: string }
  | { readonly says: 'source-values'; readonly values: number }
  | { readonly says: 'rated'; readonly contracts: number; readonly ratings: number; readonly good: number }
  | { readonly says: 'charter-signed' | 'charter-not-signed' | 'review-filed' | 'review-not-filed' }
  | { readonly says: 'charter-suppliers'; readonly suppliers: number }
  | { readonly says: 'reviews'; readonly suppliers: number }
  | {
      readonly says: 'review-figures';
      readonly figures: number;
      readonly evidenced: number;
      readonly verified: number;
    }
  | { readonly says: 'needs-met' | 'needs-agreed' | 'needs-open' | 'needs-unmet'; readonly needs: number }
  | { readonly says: 'priorities'; readonly all: number; readonly taken: number; readonly served: number };
export type Says = Statement['says'];

const claims: readonly Says[] = ['claimed', 'none-claimed', 'reviews'];
const proofs: readonly Says[] = ['evidenced', 'none-evidenced'];
const checks: readonly Says[] = [
  'verified',
  'none-verified',
  'kept',
  'kept-by-worth',
  'lifetime',
  'lifetime-by-worth',
  'line-kept',
  'year-before',
  'review-figures',
  'saves',
];
const missing: readonly Says[] = [
  'no-money',
  'no-worth',
  'other-definition',
  'nothing-before',
  'year-not-over',
  'not-added',
  'months-missing',
  'no-saves',
  'not-told',
];

/** How sure the words of a statement may sound: never surer than what its number stands on. */
export function gradeOf({ says }: Statement): Grade {
  if (claims.includes(says)) return 'claimed';
  if (proofs.includes(says)) return 'evidenced';
  if (checks.includes(says)) return 'verified';
  if (says === 'seen' || says === 'none-seen') return 'witnessed';
  return missing.includes(says) ? 'missing' : 'counted';
}

/** The money of the year, and what share of it went to suppliers that owed promises: a floor and a ceiling. */
export function moneyStatements({ money }: ReportFacts): Statement[] {
  if (!money) return [{ says: 'no-money' }];
  const { paidPence, supplierPence, coveredPence, coveredSuppliers, months, invented, missing, line } = money;
  const percent = percentOfWhole(coveredPence, supplierPence);
  return [
    { says: 'paid', pence: paidPence, months, invented },
    { says: 'basis', vatBasis: money.vatBasis },
    ...(missing.length > 0 ? [{ says: 'months-missing', months: missing } as const] : []),
    ...(line ? [{ says: 'line', ...line } as const] : []),
    ...(percent === null
      ? []
      : [{ says: 'covered', percent, pence: coveredPence, suppliers: coveredSuppliers } as const]),
  ];
}

/** What part is kept: of what was due and of everything, by both ways of weighing, each named. */
export function keptStatements({ due, lifetime, on, madeOn }: ReportFacts): Statement[] {
  if (lifetime.promises === 0) return [{ says: 'no-promises' }];
  const share = (says: 'kept' | 'lifetime', of: ReportFacts['due'], by: string): Statement[] => [
    ...(of.equal === null
      ? [{ says: 'nothing-due', on: by } as const]
      : [{ says, percent: of.equal, promises: of.promises, isFew: of.promises < FEW_PROMISES, on: by }]),
    ...(of.byWorth === null || of.equal === null
      ? []
      : [
          {
            says: `${says}-by-worth` as const,
            percent: of.byWorth,
            promises: of.promisesWithWorth,
            isFew: of.promisesWithWorth < FEW_PROMISES,
            on: by,
          },
        ]),
  ];
  const noWorth: Statement[] = due.equal !== null && due.byWorth === null ? [{ says: 'no-worth' }] : [];
  return [...share('kept', due, on), ...noWorth, ...share('lifetime', lifetime, madeOn)];
}

/** One measure, level by level: who says what, in the order of how sure it is. */
export function lineStatements(line: ReportLine, on: string): Statement[] {
  const { unit, owed, claimed, evidenced, verified, seen, kept, lastYear } = line;
  const due: Statement = kept === null ? { says: 'line-not-due' } : { says: 'line-kept', percent: kept, on };
  const witnessed: Statement = seen > 0 ? { says: 'seen', residents: seen } : { says: 'none-seen' };
  if (claimed === null || evidenced === null || verified === null)
    return [{ says: 'owed', quantity: owed, unit }, { says: 'not-told' }, witnessed];
  if (!line.adds) return [{ says: 'not-added' }, due, witnessed];
  const levels: Statement[] =
    claimed > 0
      ? [
          { says: 'claimed', quantity: claimed, unit },
          evidenced > 0 ? { says: 'evidenced', quantity: evidenced, unit } : { says: 'none-evidenced' },
          verified > 0 ? { says: 'verified', quantity: verified, unit } : { says: 'none-verified' },
        ]
      : [{ says: 'none-claimed' }];
  const before: Statement =
    'refused' in lastYear
      ? { says: lastYear.refused }
      : { says: 'year-before', quantity: lastYear.verified, unit };
  const share = owed === 0 && kept === null ? [] : [due];
  return [{ says: 'owed', quantity: owed, unit }, ...levels, witnessed, ...share, before];
}

/** Late promises, and what was done about them. Steps that nobody took are left out. */
export function lateStatements({ late }: ReportFacts): Statement[] {
  if (late.late === 0) return [{ says: 'no-late' }];
  const steps = [
    { says: 'late', promises: late.late },
    { says: 'plan-asked', promises: late.planAsked },
    { says: 'answered', promises: late.answered },
    { says: 'member-told', promises: late.memberTold },
    { says: 'remedy', promises: late.remedy },
  ] as const;
  return steps.filter(({ promises }) => promises > 0);
}
