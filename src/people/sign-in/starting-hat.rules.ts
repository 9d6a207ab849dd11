import type { Hat } from '../../acts/by.ts';
import { isSameHat } from '../roles/hat-code.rules.ts';

/**
 * The hat that a sign-in begins in: the one chosen last, while it is still held; else the only one besides being
 * a resident; else a resident's. `mustChoose` says that there were several and none was chosen before.
 */
export function decideStartingHat(
  held: readonly Hat[],
  chosen: Hat | undefined,
): { readonly hat: Hat; readonly mustChoose: boolean } {
  const still = chosen && held.find((hat) => isSameHat(hat, chosen));
  if (still) return { hat: still, mustChoose: false };
  const [only, ...others] = held.filter((hat) => hat.kind !== 'resident');
  if (only && others.length === 0) return { hat: only, mustChoose: false };
  return { hat: { kind: 'resident' }, mustChoose: others.length > 0 };
}
