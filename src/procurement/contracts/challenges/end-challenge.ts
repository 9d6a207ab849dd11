import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { type Ending, whoConfirms } from './challenge.rules.ts';
import { saveEnding } from './challenges.queries.ts';
import { type ChallengeKey, holdChallenge } from './hold-challenge.ts';
import type { EndRefusal } from './refusals.rules.ts';
import { tellBoth } from './tell-both.ts';
import { words } from './words.en.ts';

const SHORTEST = 10;

/**
 * A bidder says that its own case is over: it withdrew it, or both settled. It does not speak for the court, and the
 * authority does not speak for it (say-ending.ts).
 */
export async function endChallenge(
  tx: Transaction,
  by: By,
  input: ChallengeKey & { readonly ending: Ending; readonly words: string },
): Promise<{ ended: true } | Refusal<EndRefusal>> {
  const { challenge, isBidder, title } = await holdChallenge(tx, by, input);
  const { bodyId, procurementId, ending } = input;
  if (!isBidder || whoConfirms(ending) !== 'bidder') return { refused: 'not-yours-to-say' };
  if (challenge.endedAt) return { refused: 'already-ended' };
  const said = input.words.trim();
  if (said.length < SHORTEST) return { refused: 'words-short' };
  await saveEnding(tx, input, { ending, words: said, at: await by.clock.now(tx), by: by.actor.personId });
  const subject = { bodyId, procurementId };
  await recordEntry(tx, by, { type: 'challenge-ended', subject, facts: { ending } });
  await tellBoth(tx, by, { ...challenge, bodyId }, words.endedMail(title, ending));
  return { ended: true };
}
