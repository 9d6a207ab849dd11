import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { readSpokenText } from '../../../participation/network/spoken-text.rules.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { holdMatch } from './match-side.ts';
import { insertMessage } from './matches.queries.ts';
import { longestMessage } from './propose-match.ts';
import type { MessageRefusal } from './refusals.rules.ts';
import { writeToOther } from './write-to-other.ts';

/**
 * A message from one side of a match to the other, read by nobody else. Before both agree it may hold no address,
 * number or link; afterwards it may, so that they can find each other on the day.
 */
export async function writeMessage(
  tx: Transaction,
  by: By,
  input: { readonly matchId: string; readonly text: string; readonly publicUrl: string },
): Promise<{ readonly sent: true } | Refusal<MessageRefusal>> {
  const { match, side } = await holdMatch(tx, by.actor, input.matchId);
  if (match.state !== 'proposed' && match.state !== 'agreed') return { refused: 'over' };
  const text = input.text.trim();
  if (text === '') return { refused: 'blank' };
  if (text.length > longestMessage) return { refused: 'message-long' };
  const read = readSpokenText(text, longestMessage);
  if (match.state === 'proposed' && 'refused' in read && read.refused === 'gives-away')
    return { refused: 'message-gives-away' };
  const at = await by.clock.now(tx);
  const id = uuidV7(at.epochMilliseconds, by.random);
  const { bodyId, matchId } = match;
  await insertMessage(tx, { bodyId, matchId, id, side, text, by: by.actor.personId, at });
  await writeToOther(tx, by, side, { ...match, ...input }, ['message', match.needTitle]);
  return { sent: true };
}
