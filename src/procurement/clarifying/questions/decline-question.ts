import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findBarredOfLots } from '../find-barred-of-lots.ts';
import { mailWords } from '../mail.words.en.ts';
import { findAsked, findAsker } from './clarifications.queries.ts';
import { saveDeclined } from './save-clarification.queries.ts';

/**
 * Does not answer a question, such as one that is about no tender or answered under another number. Whoever acts for the
 * asker is told by mail that it is settled; the reason stands on their own page alone, and the officer never reads who asked.
 */
export async function declineQuestion(
  tx: Transaction,
  by: By,
  input: {
    readonly shared: ProcurementKey;
    readonly questionId: string;
    readonly reason: string;
    readonly publicUrl: string;
  },
): Promise<{ declined: true } | Refusal<'already-decided' | 'reason-blank' | Barred>> {
  const tender = await getProcurementForUpdate(tx, input.shared);
  const asked = await findAsked(tx, input.shared, input.questionId);
  if (!asked) throw new NotFound();
  if (asked.decidedAt) return { refused: 'already-decided' };
  const barred = await findBarredOfLots(tx, input.shared, by.actor.personId);
  if (barred) return { refused: barred };
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  const key = { ...input.shared, id: input.questionId };
  await saveDeclined(tx, key, { reason, at: await by.clock.now(tx), by: by.actor.personId });
  const to = { supplierId: await findAsker(tx, key), publicUrl: input.publicUrl };
  const path = `/tenders/${tender.bodySlug}/${tender.slug}/ask`;
  await writeToSupplier(tx, by, to, { ...mailWords.settled(tender.title), path });
  return { declined: true };
}
