import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { formatInstant } from '../../../values/dates.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import type { DeadlineFault } from '../amending/deadline-change.rules.ts';
import { moveDeadline } from '../amending/move-deadline.ts';
import { findBarredOfLots } from '../find-barred-of-lots.ts';
import { mailWords } from '../mail.words.en.ts';
import { tellBidders } from '../tell-bidders.ts';

export type ExtendDeadline = {
  readonly shared: ProcurementKey;
  readonly reason: string;
  readonly toDueAt: Temporal.Instant;
  /** Minutes without service as the site measured them; null when the officer knows of an outage that it did not see. */
  readonly measuredMinutes: number | null;
  readonly publicUrl: string;
};

/** Gives everybody more time because this site could not be reached near the deadline. Bids put in stand as they are. */
export async function extendDeadline(
  tx: Transaction,
  by: By,
  input: ExtendDeadline,
): Promise<{ bidsDueAt: Temporal.Instant } | Refusal<DeadlineFault | Barred>> {
  const tender = await getProcurementForUpdate(tx, input.shared);
  const barred = await findBarredOfLots(tx, input.shared, by.actor.personId);
  if (barred) return { refused: barred };
  const moved = await moveDeadline(tx, by, { ...input, because: 'outage' });
  if ('refused' in moved) return moved;
  const { shared, measuredMinutes, toDueAt } = input;
  await recordEntry(tx, by, {
    type: 'deadline-extended',
    subject: shared,
    facts: {
      reasonSha256: sha256Hex(input.reason.trim()),
      measuredMinutes,
      fromDueAt: moved.fromDueAt.toString(),
      bidsDueAt: toDueAt.toString(),
    },
  });
  const href = `${input.publicUrl}/contracts/${tender.bodySlug}/${tender.slug}/tender#changes`;
  const mail = mailWords.extended(tender.bodyName, tender.title, formatInstant(toDueAt), href);
  await tellBidders(tx, by, { shared, moment: 'deadline-extended', again: toDueAt.toString(), mail });
  return { bidsDueAt: toDueAt };
}
