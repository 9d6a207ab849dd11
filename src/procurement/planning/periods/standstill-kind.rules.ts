import type { Temporal } from 'temporal-polyfill';
import type { KindOfService, Procedure } from '../../tenders/procurement.rules.ts';
import type { Regime } from '../../tenders/regime.rules.ts';

/**
 * Mandatory: the contract must wait. Voluntary: it need not, and waiting may be offered. Provider selection: the wait of
 * health care’s own rules. None: there is not even an award notice before it.
 */
export type StandstillKind = 'mandatory' | 'voluntary' | 'provider-selection' | 'none';

/**
 * The first day that may count as a working day of the standstill. The Act counts from the day of the notice (Procurement
 * Act 2023 s.51). Health care’s begins the day after the notice, and runs to the 8th working day after the day it begins
 * (Provider Selection Regime, regulation 12(2) and (3)).
 */
export function firstStandstillDay(
  kind: Exclude<StandstillKind, 'none'>,
  publishedOn: Temporal.PlainDate,
): Temporal.PlainDate {
  return kind === 'provider-selection' ? publishedOn.add({ days: 2 }) : publishedOn;
}

/**
 * Grounds for a direct award whose contract need not wait (Procurement Act 2023 s.51(3): Schedule 5, paragraphs 13 and
 * 14, extreme and unavoidable urgency; s.42, to protect life).
 */
const needNotWait: ReadonlySet<string> = new Set(['urgency', 'protect-life']);

/**
 * Whether a contract must stand still after its award notice. Value and kind decide, never what the procedure is called:
 * over the threshold it must (Procurement Act 2023 s.51), but for light touch, for what is bought under a framework, and
 * for a direct award because of urgency or to protect life; where the person it is for chose the supplier there is no
 * award notice (s.50(6)). Under the threshold it is voluntary; where no threshold is known for the day, it must. Health
 * care has its own (Provider Selection Regime, regulation 12).
 */
export function decideStandstillKind(purchase: {
  readonly regime: Regime;
  readonly kindOfService: KindOfService;
  readonly procedure: Procedure;
  /** The ground for no competition; null where there is one, or nobody has said. */
  readonly directAwardGround: string | null;
}): StandstillKind {
  const { regime, kindOfService, procedure, directAwardGround } = purchase;
  if (regime === 'outside') return 'provider-selection';
  if (regime === 'under') return 'voluntary';
  if (kindOfService === 'light-touch' || kindOfService === 'framework-call-off') return 'voluntary';
  if (procedure !== 'direct-award') return 'mandatory';
  if (directAwardGround === 'user-choice') return 'none';
  return needNotWait.has(directAwardGround ?? '') ? 'voluntary' : 'mandatory';
}
