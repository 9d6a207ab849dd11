import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Cell } from '../rounds/round.rules.ts';
import { findAskingRound, saveOwnCells } from './cells.queries.ts';
import { cellLevels, consentCells } from './cells.rules.ts';

export type TellRefusal = 'closed' | 'not-answered' | 'not-asked' | 'no-consent';

export type Told = {
  readonly cell: Cell;
  /** One of the cell’s levels; null takes it back. */
  readonly level: string | null;
  /** Ticked: special category data may be kept and used. */
  readonly consents: boolean;
};

/**
 * Keeps what somebody tells about themselves next to their own ballot, or takes it back, while the round is open.
 * Refuses what the round did not say it would ask, and ethnic group and disability without explicit consent: then
 * nothing is kept (UK GDPR article 9; FIELD). A level that the census does not have is a bug by now and throws.
 */
export async function tellAboutYou(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly told: readonly Told[] },
): Promise<{ saved: true } | Refusal<TellRefusal>> {
  const { roundId, told } = input;
  const round = await findAskingRound(tx, roundId);
  if (!round?.announcedAt) return { refused: 'not-answered' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= round.closesAt.epochNanoseconds) return { refused: 'closed' };
  for (const { cell, level, consents } of told) {
    if (!round.cells.includes(cell)) return { refused: 'not-asked' };
    if (level === null) continue;
    if (consentCells.includes(cell) && !consents) return { refused: 'no-consent' };
    if (!(cellLevels[cell] as readonly string[]).includes(level))
      throw new RangeError(`${cell} has no level ${level}`);
  }
  const cells = Object.fromEntries(told.map(({ cell, level }) => [cell, level]));
  const isSaved = await saveOwnCells(tx, { roundId, personId: by.actor.personId }, cells);
  return isSaved ? { saved: true } : { refused: 'not-answered' };
}
