import type { Category, KindOfService, Procedure, ProcurementDraft } from './procurement.rules.ts';
import type { Regime } from './regime.rules.ts';

/** Which procedures a kind of purchase can be bought by, the plainest first. */
export const proceduresOf: Readonly<Record<KindOfService, readonly Procedure[]>> = {
  ordinary: ['open', 'competitive-flexible', 'below-threshold', 'direct-award'],
  'light-touch': ['light-touch', 'open', 'competitive-flexible', 'below-threshold', 'direct-award'],
  'health-care': ['open', 'competitive-flexible', 'direct-award'],
  concession: ['open', 'competitive-flexible', 'below-threshold', 'direct-award'],
  framework: ['open', 'competitive-flexible', 'below-threshold'],
  'framework-call-off': ['competitive-flexible', 'direct-award'],
};

/** What a kind is made of, where it leaves no choice: light-touch and health care services are services. */
export function categoryOf(kind: KindOfService): Category | null {
  if (kind === 'light-touch') return 'light-touch';
  return kind === 'health-care' ? 'services' : null;
}

/**
 * What stands before the plan has decided: the plainest procedure that kind and value allow, residents on the first
 * rung, and over the threshold several people’s keys for the bids.
 */
export function beginWith(
  kind: KindOfService,
  regime: Regime,
): Pick<ProcurementDraft, 'procedure' | 'rung' | 'sealing'> {
  const [plainest] = proceduresOf[kind];
  const isShort = regime === 'under' && kind !== 'framework-call-off';
  return {
    procedure: isShort ? 'below-threshold' : (plainest ?? 'open'),
    rung: 'inform-weights',
    sealing: regime === 'under' ? 'access-rule' : 'openers',
  };
}
