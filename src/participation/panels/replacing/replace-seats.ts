import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { subjectOf } from '../announce-panel.ts';
import { drawTicket } from '../lot/draw-ticket.rules.ts';
import { findReplacement, type Replacement } from '../lot/find-replacement.ts';
import type { Lot } from '../lot/lot.rules.ts';
import { remainingLot, replacementSeed } from '../lot/remaining.rules.ts';
import { findPanel, holdPanel, listQuotas, type Panel, type PanelKey } from '../panels.queries.ts';
import { type EndedWhy, findVacancy } from '../serving/seat.rules.ts';
import { listSeats, type Seat, updateSeat } from '../serving/seats.queries.ts';
import { readDrawnLot } from './drawn-pool.rules.ts';
import {
  findDrawnPool,
  findDraws,
  holdSeats,
  insertReplacing,
  listWithdrawn,
} from './replacements.queries.ts';

export type ReplaceRefusal = 'not-drawn' | 'no-empty-seat' | 'pool-gone' | 'nobody-left';
type Emptied = { readonly seat: Seat; readonly why: EndedWhy };

/**
 * Fills by lot every seat that is empty: declined, given up, not answered in time, or of somebody whom something ties
 * to a bidder. It is drawn from the same file, within the same quotas for the whole panel (where they cannot hold any
 * more they give way by the least that helps, which is recorded), by the first draw’s seed and this draw’s number: so
 * nobody chooses when or whom, and anyone with the file can draw it again.
 */
export async function replaceSeats(
  tx: Transaction,
  by: By,
  key: PanelKey,
): Promise<{ drawn: number } | Refusal<ReplaceRefusal>> {
  await holdPanel(tx, key);
  await holdSeats(tx, key);
  const panel = await findPanel(tx, key);
  const draws = await findDraws(tx, key);
  if (!draws) return { refused: 'not-drawn' };
  const now = await by.clock.now(tx);
  const seats = await listSeats(tx, key);
  const emptied = findEmptied(seats, londonDate(now));
  if (emptied.length === 0) return { refused: 'no-empty-seat' };
  const file = await findDrawnPool(tx, key);
  const lot = file && readDrawnLot(file.csv, await listQuotas(tx, key), lotOf(panel));
  if (!lot) return { refused: 'pool-gone' };
  const out = new Set(emptied.map(({ seat }) => seat.memberId));
  const seated = seats
    .filter((seat) => isHeld(seat) && !out.has(seat.memberId))
    .map(({ memberId }) => memberId);
  const gone = seats.map(({ memberId }) => memberId).filter((id) => !seated.includes(id));
  const withdrawn = await listWithdrawn(tx, key);
  const found = await findAsMany(lot, seated, [...gone, ...withdrawn], emptied.length);
  if (!found) return { refused: 'nobody-left' };
  for (const one of emptied) await endSeat(tx, one, now);
  const number = draws.last + 1;
  const poolSha256 = file.sha256;
  return keepDraw(tx, by, panel, {
    number,
    seed: draws.seed,
    poolSha256,
    found,
    emptied,
    seated,
    gone,
    at: now,
  });
}

type NewDraw = {
  readonly number: number;
  /** Of the first draw. */
  readonly seed: string;
  readonly poolSha256: Buffer;
  readonly found: Replacement;
  readonly emptied: readonly Emptied[];
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
      endedWhy: emptied.map(({ why }) => why).sort(),
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

function isHeld({ state }: Seat): boolean {
  return state === 'offered' || state === 'accepted';
}

/** The seats to fill, with why each is empty, in the order of their numbers in the pool: chance alone. */
function findEmptied(seats: readonly Seat[], today: Parameters<typeof findVacancy>[1]): Emptied[] {
  return seats
    .flatMap((seat): Emptied[] => {
      const vacancy = findVacancy(seat, today);
      if (!vacancy) return [];
      return [{ seat, why: vacancy === 'ended' ? (seat.endedWhy ?? 'said-no') : vacancy }];
    })
    .sort((a, b) => (a.seat.memberId < b.seat.memberId ? -1 : 1));
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

async function endSeat(tx: Transaction, { seat, why }: Emptied, now: Seat['offeredAt']): Promise<void> {
  if (seat.state === 'offered')
    await updateSeat(tx, seat, { state: 'declined', ended_why: why, answered_at: now });
  if (seat.state === 'accepted') await updateSeat(tx, seat, { state: 'left', ended_why: why, left_at: now });
}
