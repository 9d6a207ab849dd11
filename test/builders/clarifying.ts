import { Temporal } from 'temporal-polyfill';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { amendTender } from '../../src/procurement/clarifying/amending/amend-tender.ts';
import { askQuestion } from '../../src/procurement/clarifying/questions/ask-question.ts';
import type { ProcurementKey } from '../../src/procurement/stations/stations.queries.ts';
import { actsAt, type buildBidder, type buildTender, tenderDays } from './procurement.ts';

type Tender = Awaited<ReturnType<typeof buildTender>>;
type Bidder = Awaited<ReturnType<typeof buildBidder>>;

export const publicUrl = 'https://procurement.example.org';

/** A week after the deadline of `buildTender`. */
export const laterDue = Temporal.Instant.from('2026-07-31T11:00:00Z');

export function keyOfTender({ bodyId, procurementId }: ProcurementKey): ProcurementKey {
  return { bodyId, procurementId };
}

/** A bidder asks; returns what the action says, refusals too. */
export function askAt(
  db: Database,
  tender: ProcurementKey,
  bidder: Bidder,
  original: string,
  at: Temporal.Instant = tenderDays.open,
) {
  const { supplierId } = bidder;
  return transact(db, bidder.actor, (tx) =>
    askQuestion(tx, actsAt(bidder.actor, at), { shared: keyOfTender(tender), supplierId, original }),
  );
}

/** The officer changes the tender; returns what the action says, refusals too. */
export function amendAt(
  db: Database,
  tender: Tender,
  given: Partial<Omit<Parameters<typeof amendTender>[2], 'shared'>> & { at?: Temporal.Instant } = {},
) {
  const { at = tenderDays.open, ...rest } = given;
  return transact(db, tender.officer, (tx) =>
    amendTender(tx, actsAt(tender.officer, at), {
      shared: keyOfTender(tender),
      what: 'The plan of the homes has a page more.',
      reason: 'A bidder’s question showed that a page was missing.',
      toDueAt: laterDue,
      needsConfirming: false,
      documents: [],
      publicUrl,
      ...rest,
    }),
  );
}
