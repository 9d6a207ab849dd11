import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findAnswerFault } from './challenge.rules.ts';
import { saveEnding, saveSaid } from './challenges.queries.ts';
import { type ChallengeKey, holdChallenge } from './hold-challenge.ts';
import type { AnswerRefusal } from './refusals.rules.ts';
import { tellBoth } from './tell-both.ts';
import { words } from './words.en.ts';

/**
 * Says yes or no to what the authority recorded of an ending: the bidder whether it withdrew or settled, a second person of
 * the authority whether the court made that order. Yes ends the case; no leaves it open, as if nothing had been said.
 */
export async function answerEnding(
  tx: Transaction,
  by: By,
  input: ChallengeKey & { readonly isSo: boolean },
): Promise<{ ended: boolean } | Refusal<AnswerRefusal>> {
  const { challenge, title, isBidder, barred } = await holdChallenge(tx, by, input);
  if (barred) return { refused: barred };
  const { personId } = by.actor;
  const fault = findAnswerFault(challenge, { personId, isBidder });
  const { said } = challenge;
  if (fault || !said) return { refused: fault ?? 'nothing-said' };
  const { bodyId, procurementId, isSo } = input;
  const { ending } = said;
  const subject = { bodyId, procurementId };
  if (isSo) await saveEnding(tx, input, { ...said, at: await by.clock.now(tx), by: personId });
  else await saveSaid(tx, input, null);
  await recordEntry(tx, by, {
    type: isSo ? 'challenge-ended' : 'challenge-ending-denied',
    subject,
    facts: { ending },
  });
  const mail = isSo ? words.endedMail(title, ending) : words.deniedMail(title, ending);
  await tellBoth(tx, by, { ...challenge, bodyId }, mail);
  return { ended: isSo };
}
