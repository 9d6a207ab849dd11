import type { Transaction } from '../../db/connect.ts';
import { getClaimForUpdate, updateClaim } from './claims.queries.ts';

/**
 * A community group says that what was claimed came: a claim that nothing came with, and that nobody has checked,
 * gets the page on which the group says so as its link. So it is evidenced. It is not verified: the buyer’s contract
 * manager does that, or does not.
 */
export async function confirmClaim(
  tx: Transaction,
  input: { readonly bodyId: string; readonly claimId: string; readonly link: string },
): Promise<void> {
  const claim = await getClaimForUpdate(tx, input);
  if (claim.checked !== null || claim.link !== null || claim.fileId !== null) return;
  await updateClaim(tx, input, { link: input.link });
}
