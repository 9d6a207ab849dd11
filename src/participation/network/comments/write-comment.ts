import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { readShownName, readSpokenText, type SpokenRefusal } from '../spoken-text.rules.ts';
import { insertComment, type ThemeKey } from './comments.queries.ts';

export const longestComment = 1000;

type CommentRefusal = Refusal<SpokenRefusal> | { readonly refused: 'name'; readonly why: SpokenRefusal };

/**
 * Anyone says something about a theme of a round, with or without a name of their choice. Nothing else about them is
 * kept: no account, no address, no time of day. It is read by a person before others see it, and counts for nothing.
 */
export async function writeComment(
  tx: Transaction,
  by: By,
  input: ThemeKey & { readonly text: string; readonly name: string },
): Promise<{ readonly commentId: string } | CommentRefusal> {
  const read = readSpokenText(input.text, longestComment);
  if ('refused' in read) return read;
  const name = input.name.trim() === '' ? null : readShownName(input.name);
  if (name && 'refused' in name) return { refused: 'name', why: name.refused };
  const commentId = uuidV4(by.random);
  await insertComment(tx, {
    round_id: input.roundId,
    id: commentId,
    outcome_id: input.outcomeId,
    text: read.text,
    shown_name: name?.text ?? null,
    written_on: londonDate(await by.clock.now(tx)),
    state: 'waiting',
  });
  return { commentId };
}
