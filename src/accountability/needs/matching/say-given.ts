import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import { isRefused } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import type { ClaimFault } from '../../evidence/claims.rules.ts';
import { confirmClaim } from '../../evidence/confirm-claim.ts';
import { makeClaim } from '../../evidence/make-claim.ts';
import type { FileFault } from '../../files/file-kind.rules.ts';
import type { Upload } from '../../files/store-file.ts';
import { hundredths } from '../posting/quantity.rules.ts';
import { needHref } from '../posting/search-need.ts';
import { holdMatch } from './match-side.ts';
import { updateMatch } from './matches.queries.ts';
import type { GivenRefusal } from './refusals.rules.ts';
import { settleMatch } from './settle-match.ts';
import { writeToOther } from './write-to-other.ts';

export type Given = {
  readonly matchId: string;
  readonly quantity: number;
  readonly note: string;
  readonly link?: string | undefined;
  readonly file?: Upload | undefined;
  readonly publicUrl: string;
};

/**
 * The supplier says what it gave, on the day or after it: a claim on the promise like any other, made once for a match
 * and for no more than was agreed, so that nothing counts twice.
 */
export async function sayGiven(
  tx: Transaction,
  by: By,
  input: Given,
): Promise<{ readonly claimId: string } | Refusal<GivenRefusal>> {
  const { match, side } = await holdMatch(tx, by.actor, input.matchId);
  if (side !== 'supplier') throw new NotFound();
  if (match.state !== 'agreed') return { refused: 'not-agreed' };
  if (match.claimId) return { refused: 'given-already' };
  const at = await by.clock.now(tx);
  if (Temporal.PlainDate.compare(londonDate(at), match.onDay) < 0) return { refused: 'before-its-day' };
  if (hundredths(input.quantity) > hundredths(match.quantity)) return { refused: 'more-than-agreed' };
  const { bodyId, promiseId } = match;
  const { quantity, note, file, link } = input;
  const made = await makeClaim(tx, by, {
    bodyId,
    promiseId,
    quantity,
    note,
    file,
    link,
    setBy: match.variation,
  });
  if (isRefused<ClaimFault | FileFault>(made)) return made;
  await updateMatch(tx, match, { claim_id: made.claimId, given_at: at });
  if ((match.arrivedQuantity ?? 0) > 0) {
    const page = new URL(needHref(match.needId), input.publicUrl).href;
    await confirmClaim(tx, { bodyId, claimId: made.claimId, link: page });
  }
  await settleMatch(tx, by, { ...match, givenQuantity: quantity });
  await writeToOther(tx, by, side, { ...match, ...input }, ['given', match.needTitle]);
  return made;
}
