import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { listRepresentatives } from '../../people/roles/roles.queries.ts';
import { writeToSupplier } from '../../people/roles/write-to-supplier.ts';
import { londonDate } from '../../values/dates.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { type CheckFault, type ClaimFacts, findCheckFault, type RestsOn } from './check.rules.ts';
import { type Claim, getClaimForUpdate, listCheckReasons, updateClaim } from './claims.queries.ts';
import { toHundredths } from './claims.rules.ts';
import { letGo } from './counted-once/counted-once.queries.ts';
import { words } from './words.en.ts';

export type CheckInput = {
  readonly bodyId: string;
  readonly claimId: string;
  readonly decision: 'verified' | 'returned';
  /** How much is verified; without it, all that was claimed. What is left over is sent back with it. */
  readonly quantity?: number | undefined;
  /** Which evidence was looked at. */
  readonly restsOn: RestsOn;
  readonly reason: string;
  readonly publicUrl: string;
};

/**
 * The contract manager verifies a claim, whole or in part, or sends it back; always naming the evidence and why. The
 * supplier is written to about what came back.
 */
export async function checkClaim(
  tx: Transaction,
  by: By,
  input: CheckInput,
): Promise<{ readonly verified: number } | Refusal<CheckFault | 'acts-for-supplier'>> {
  const claim = await getClaimForUpdate(tx, input);
  const [earlier, representatives] = await Promise.all([
    listCheckReasons(tx, claim),
    listRepresentatives(tx, [claim.supplierId]),
  ]);
  if (representatives.some(({ personId }) => personId === by.actor.personId))
    return { refused: 'acts-for-supplier' };
  const quantity = input.quantity ?? Number(claim.counts);
  const fault = findCheckFault(factsOf(claim), { ...input, quantity }, earlier.map(words.reasonAlone));
  if (fault) return { refused: fault };
  const verified = input.decision === 'verified' ? toHundredths(quantity) / 100 : null;
  const now = await by.clock.now(tx);
  await updateClaim(tx, input, {
    checked: input.decision,
    verified_quantity: verified,
    check_reason: words.checkReason(input.restsOn, input.reason.trim()),
    checked_by: by.actor.personId,
    checked_at: now,
  });
  if (verified === null) await letGo(tx, claim, now);
  await recordCheck(tx, by, { claim, input, verified });
  if (verified !== null) await tellChecked(tx, by, claim);
  await writeOfReturned(tx, by, { claim, input, verified });
  return { verified: verified ?? 0 };
}

/** Proof that was checked is told; where all of a promise now has it, that it was kept. */
async function tellChecked(tx: Transaction, by: By, claim: Claim): Promise<void> {
  const { levels } = await getPromise(tx, claim, londonDate(await by.clock.now(tx)));
  const isKept = levels.verified >= levels.promised;
  const told = isKept
    ? ({ moment: 'promise-kept', again: claim.promiseId } as const)
    : ({ moment: 'evidence-checked', again: claim.claimId } as const);
  await tellPurchase(tx, by, { ...claim, ...told });
}

/** What was sent back counts for nothing, so its supplier hears of it. */
async function writeOfReturned(tx: Transaction, by: By, { claim, input, verified }: Checked): Promise<void> {
  const all = Number(claim.counts);
  if (verified === all) return;
  const { bodyName, bodySlug } = await getPromise(tx, claim, londonDate(await by.clock.now(tx)));
  const letter = words.mail.returned({ ...claim, bodyName, all, verified: verified ?? 0 });
  const path = `/supplier/promises/${bodySlug}/${claim.promiseId}`;
  const { supplierId } = claim;
  await writeToSupplier(tx, by, { supplierId, publicUrl: input.publicUrl }, { ...letter, path });
}

function factsOf(claim: Claim): ClaimFacts {
  return {
    quantity: Number(claim.counts),
    hasFile: claim.fileId !== null,
    hasLink: claim.link !== null,
    checked: claim.checked !== null,
    about: [claim.title, claim.unit, claim.evidenceRule, claim.note, claim.fileName ?? '', claim.link ?? ''],
  };
}

type Checked = { readonly claim: Claim; readonly input: CheckInput; readonly verified: number | null };

async function recordCheck(tx: Transaction, by: By, { claim, input, verified }: Checked): Promise<void> {
  await recordEntry(tx, by, {
    type: 'claim-checked',
    subject: { bodyId: claim.bodyId, procurementId: claim.procurementId },
    facts: {
      promise: claim.promiseId,
      claim: claim.claimId,
      decision: input.decision,
      claimed: claim.sensitive ? null : Number(claim.counts),
      verified: claim.sensitive ? null : verified,
      restsOn: input.restsOn,
      reasonSha256: sha256Hex(input.reason.trim()),
    },
  });
}
