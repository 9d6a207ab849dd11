import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { subjectOf } from '../announce-panel.ts';
import { drawTicket } from '../lot/draw-ticket.rules.ts';
import { findReplacement, type Replacement } from '../lot/find-replacement.ts';
import type { Lot } from '../lot/lot.rules.ts';
import { remainingLot, replacementSeed } from '../lot/remaining.rules.ts';
import { findPanel, holdPanel, listQuotas, type Panel, type PanelKey } from '../panels.queries.ts';
import { listSeats, type Seat, updateSeat } from '../serving/seats.queries.ts';
import { lastDrawHour } from './draw-hours.rules.ts';
import { readDrawnLot } from './drawn-pool.rules.ts';
import { countTypedIn, type Emptied, findEmptied, findSeated } from './empty-seats.rules.ts';
import {
  findDrawnPool,
  findDraws,
  holdSeats,
  insertReplacing,
  listWithdrawn,
  markFilledTo,
} from './replacements.queries.ts';

export type ReplaceRefusal = 'not-drawn' | 'not-the-hour' | 'no-empty-seat' | 'pool-gone' | 'nobody-left';

/**
 * Fills by lot every seat that was empty at the latest set hour (`draw-hours.rules.ts`): declined, given up, not
 * answered in time, or of somebody whom something ties to a bidder. Once for each hour, whoever asks. It is drawn from
 * the same file, within the same quotas for the whole panel (where they cannot hold any more they give way by the least
 * that helps, which is recorded), by the first draw’s seed and this draw’s number: so nobody chooses when or whom, and
 * anyone with the file can draw it again.
 */
export async function replaceSeats(
  tx: Transaction,
  by: By,
  key: PanelKey,
): Promise<{ drawn: number } | Refusal<ReplaceRefusal>> {
  await holdPanel(tx, key);
  await holdSeats(tx, key);
  const draws = await findDraws(tx, key);
  if (!draws) return { refused: 'not-drawn' };
  const now = await by.clock.now(tx);
  const hour = lastDrawHour(now);
  if (Temporal.Instant.compare(hour, draws.filledTo) <= 0) return { refused: 'not-the-hour' };
  await markFilledTo(tx, key, hour);
  const seats = await listSeats(tx, key);
  const emptied = findEmptied(seats, hour);
  if (emptied.length === 0) return { refused: 'no-empty-seat' };
  const panel = await findPanel(tx, key);
  const file = await findDrawnPool(tx, key);
  const lot = file && readDrawnLot(file.csv, await listQuotas(tx, key), lotOf(panel));
  if (!lot) return { refused: 'pool-gone' };
  const seated = findSeated(seats, emptied, hour);
  const gone = seats.map(({ memberId }) => memberId).filter((id) => !seated.includes(id));
  const withdrawn = await listWithdrawn(tx, key);
  const found = await findAsMany(lot, seated, [...gone, ...withdrawn], emptied.length);
  if (!found) return { refused: 'nobody-left' };
  for (const one of emptied) await endSeat(tx, one, now);
  const of = { seed: draws.seed, number: draws.last + 1, poolSha256: file.sha256 };
  return keepDraw(tx, by, panel, { ...of, found, emptied, seated, gone, at: now });
}

type NewDraw = {
  readonly number: number;
  /** Of the first draw. */
  readonly seed: string;
  readonly poolSha256: Buffer;
  readonly found: Replacement;
  readonly emptied: readonly Emptied<Seat>[];
  readonly seated: readonly string[];
  readonly gone: readonly string[];
  readonly at: Seat['offeredAt'];
};

async function keepDraw(tx: Transaction, by: By, panel: Panel, draw: NewDraw): Promise<{ drawn: number }> {
  const { number, found, emptied, seated, gone, at, poolSha256 } = draw;
  const seed = replacementSeed(draw.seed, number);
  const { ticket, members, lotterySha256 } = drawTicket(seed, found);
  const { panels, changes } = found;
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const result = { panels, changes, seated, gone, members, lotterySha256 };
  const drawn = members.map((memberId, place) => ({
    memberId,
    replaces: emptied[place]?.seat.memberId ?? '',
  }));
  await insertReplacing(tx, { ...key, number, seed, ticket, at, poolSha256, result, drawn });
  await recordEntry(tx, by, {
    type: 'seat-replaced',
    subject: subjectOf(panel),
    facts: {
      panel: panel.slug,
      number,
      seats: members.length,
      seed,
      ticket,
      lotterySha256,
      poolSha256: poolSha256.toString('hex'),
      typedIn: countTypedIn(emptied),
      quotaChanges: changes.map(({ category, feature, bound, from, to }) => ({
        category,
        feature,
        bound,
        from,
        to,
      })),
    },
  });
  return { drawn: members.length };
}

function lotOf({ seats, householdRule }: Panel) {
  return { seats: seats ?? 0, sameHousehold: householdRule };
}

/** The lottery for the empty seats; for fewer of them when there are not so many people left; null when nobody is. */
async function findAsMany(
  whole: Lot,
  seated: readonly string[],
  gone: readonly string[],
  empty: number,
): Promise<Replacement | null> {
  const vacancy = { ...whole, seats: seated.length + empty, seated, gone };
  if (remainingLot(vacancy).pool.length === 0) return null;
  const found = await findReplacement(vacancy);
  if ('refused' in found) throw new Error(`the file of a panel cannot be drawn from: ${found.refused.fault}`);
  if (!('infeasible' in found)) return found;
  const most = found.infeasible.seatsAtMost ?? 0;
  return most > 0 && most < empty ? findAsMany(whole, seated, gone, most) : null;
}

async function endSeat(tx: Transaction, { seat, why }: Emptied<Seat>, now: Seat['offeredAt']): Promise<void> {
  if (seat.state === 'offered')
    await updateSeat(tx, seat, { state: 'declined', ended_why: why, answered_at: now });
  if (seat.state === 'accepted') await updateSeat(tx, seat, { state: 'left', ended_why: why, left_at: now });
}
