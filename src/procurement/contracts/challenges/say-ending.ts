import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { type Ending, findSayFault } from './challenge.rules.ts';
import { saveSaid } from './challenges.queries.ts';
import { type ChallengeKey, holdChallenge } from './hold-challenge.ts';
import type { SayRefusal } from './refusals.rules.ts';
import { tellBoth } from './tell-both.ts';
import { words } from './words.en.ts';

/**
 * The authority records how a court case ended, by the day and by where it is written. That ends nothing yet: of an order
 * of the court a second person here says that it is so; of a withdrawal or a settlement the bidder itself does.
 */
export async function sayEnding(
  tx: Transaction,
  by: By,
  input: ChallengeKey & {
    readonly ending: Ending;
    /** The day of the order, the withdrawal or the settlement. */
    readonly on: Temporal.PlainDate;
    readonly words: string;
  },
): Promise<{ said: true } | Refusal<SayRefusal>> {
  const { challenge, title, isBidder, barred } = await holdChallenge(tx, by, input);
  if (isBidder) return { refused: 'not-yours-to-say' };
  if (barred) return { refused: barred };
  const at = await by.clock.now(tx);
  const fault = findSayFault(challenge, input, londonDate(at));
  if (fault) return { refused: fault };
  const { bodyId, procurementId, ending, on } = input;
  const said = { ending, on, words: input.words.trim(), at, by: by.actor.personId };
  await saveSaid(tx, input, said);
  await recordEntry(tx, by, {
    type: 'challenge-ending-said',
    subject: { bodyId, procurementId },
    facts: { ending, on: on.toString() },
  });
  await tellBoth(tx, by, { ...challenge, bodyId }, words.saidMail(title, said));
  return { said: true };
}
