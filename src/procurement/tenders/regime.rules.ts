import { Temporal } from 'temporal-polyfill';
import { type DatedRow, rowInForce } from '../../values/dated-rows.ts';
import type { Category, KindOfService, Procedure, Procurement } from './procurement.rules.ts';

export type ThresholdKind =
  | 'sub-central-goods-and-services'
  | 'central-goods-and-services'
  | 'works'
  | 'light-touch'
  | 'below-threshold-notice'
  | 'below-threshold-notice-central'
  | 'performance-indicators';

/** A threshold as it stands in the database: pence including VAT, from a day, with its source. */
export type Threshold = DatedRow & {
  readonly kind: ThresholdKind;
  readonly pence: number;
  readonly source: string;
};

/**
 * Over: the whole Act applies. Under: only its rules for smaller contracts. Outside: another law applies (health care).
 * Unknown: no threshold for that day.
 */
export type Regime = 'over' | 'under' | 'outside' | 'unknown';

/** The standard rate since 4 January 2011 (Value Added Tax Act 1994 s.2), in percent. */
export const STANDARD_VAT_PERCENT = 20;

/** What an amount comes to with VAT at the standard rate on all of it, rounded half up to the penny. */
export function withVat(pence: number): number {
  return Math.floor((pence * (100 + STANDARD_VAT_PERCENT) + 50) / 100);
}

/** Why the law does not let this value be bought this way. A warning: the authority may know more than we do. */
export type ProcedureWarning =
  | 'below-threshold-over-it'
  | 'light-touch-for-other-things'
  | 'direct-award-needs-a-ground'
  | 'reserved-over-threshold'
  | 'framework-too-long'
  | 'care-under-own-rules';

export type RegimeDecision = {
  readonly regime: Regime;
  /** What was held against the threshold: the value of all lots, with VAT at the standard rate on all of it. */
  readonly withVatPence: number;
  /** The row that decided. */
  readonly threshold: Threshold | undefined;
  /**
   * The row from which a smaller contract must be announced, when this one is under the threshold but not under that. A
   * concession under the threshold is announced only if the authority likes (Procurement Act 2023 s.84(1)).
   */
  readonly noticeFrom: Threshold | undefined;
  readonly warnings: readonly ProcedureWarning[];
};

export type BodyKind = 'combined-authority' | 'council' | 'police' | 'health';

type RegimeGround = {
  readonly category: Category;
  readonly procedure: Procedure;
  readonly valuePence: number;
  /** Of all lots together; the value itself where it is left out. */
  readonly allLotsPence?: number;
  /** Ordinary where it is left out. */
  readonly kindOfService?: KindOfService;
} & Partial<Pick<Procurement, 'reservedArea' | 'reservedKind' | 'startsOn' | 'endsOn'>>;

/**
 * Which regime a purchase falls in on the day it began (Procurement Act 2023 s.3 and Schedule 1; thresholds are
 * dated rows). Values are held without VAT and thresholds with it, so VAT at the standard rate is added: more than
 * some purchases bear, which errs towards the fuller rules. A value equal to the threshold is over it: the Act says
 * "not less than". Health bodies take the central threshold for goods and services. The lots of one purchase are added
 * together. A concession is held against the works threshold (s.8 and Schedule 1). Health care services are outside the
 * Act at any value (s.119; Health Care Services (Provider Selection Regime) Regulations 2023).
 * Warns of a procedure that the value or the category does not allow.
 */
export function decideRegime(
  purchase: RegimeGround,
  bodyKind: BodyKind,
  thresholds: readonly Threshold[],
  on: Temporal.PlainDate,
): RegimeDecision {
  const inForce = (kind: ThresholdKind) =>
    rowInForce(
      thresholds.filter((row) => row.kind === kind),
      on,
    );
  const kind = purchase.kindOfService ?? 'ordinary';
  const threshold = inForce(thresholdKindOf(purchase.category, bodyKind, kind));
  const notice = inForce(bodyKind === 'health' ? 'below-threshold-notice-central' : 'below-threshold-notice');
  const withVatPence = withVat(purchase.allLotsPence ?? purchase.valuePence);
  const regime = kind === 'health-care' ? 'outside' : regimeAt(withVatPence, threshold);
  const mustAnnounce = regime === 'under' && kind !== 'concession' && notice && withVatPence >= notice.pence;
  return {
    regime,
    withVatPence,
    threshold,
    noticeFrom: mustAnnounce ? notice : undefined,
    warnings: warningsOf(purchase, bodyKind, regime),
  };
}

function regimeAt(withVatPence: number, threshold: Threshold | undefined): Regime {
  if (!threshold) return 'unknown';
  return withVatPence >= threshold.pence ? 'over' : 'under';
}

/** The kind of threshold that a category of purchase by a kind of body is held against. */
export function thresholdKindOf(
  category: Category,
  bodyKind: BodyKind,
  kind: KindOfService = 'ordinary',
): ThresholdKind {
  if (kind === 'concession') return 'works';
  if (category === 'works' || category === 'light-touch') return category;
  return bodyKind === 'health' ? 'central-goods-and-services' : 'sub-central-goods-and-services';
}

/** A framework lasts so many years at most, unless its notice says why it must last longer (Procurement Act 2023 s.47). */
const FRAMEWORK_YEARS = 4;

function warningsOf(purchase: RegimeGround, bodyKind: BodyKind, regime: Regime): ProcedureWarning[] {
  const { category, procedure, kindOfService } = purchase;
  const warnings: ProcedureWarning[] = [];
  if (procedure === 'below-threshold' && regime === 'over') warnings.push('below-threshold-over-it');
  if (procedure === 'light-touch' && category !== 'light-touch')
    warnings.push('light-touch-for-other-things');
  if (procedure === 'direct-award' && regime === 'over') warnings.push('direct-award-needs-a-ground');
  if (isReserved(purchase) && regime !== 'under') warnings.push('reserved-over-threshold');
  if (kindOfService === 'framework' && regime === 'over' && isOverlong(purchase))
    warnings.push('framework-too-long');
  if (kindOfService !== 'health-care' && bodyKind === 'health' && category === 'light-touch')
    warnings.push('care-under-own-rules');
  return warnings;
}

/** Whether a purchase is kept for some suppliers. */
function isReserved({
  reservedArea = 'none',
  reservedKind = 'none',
}: Pick<RegimeGround, 'reservedArea' | 'reservedKind'>): boolean {
  return reservedArea !== 'none' || reservedKind !== 'none';
}

function isOverlong({ startsOn, endsOn }: RegimeGround): boolean {
  if (!startsOn || !endsOn) return false;
  return Temporal.PlainDate.compare(endsOn, startsOn.add({ years: FRAMEWORK_YEARS })) >= 0;
}
