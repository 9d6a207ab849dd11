import { recordEntry } from '../../../accountability/record/record-entry.ts';
import { saltBytes, sealWords } from '../../../accountability/record/seal-words.rules.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Json } from '../../../values/canonical-json.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type SealedType =
  | 'interest-declared'
  | 'interest-decided'
  | 'conflict-declared'
  | 'conflict-decided'
  | 'advantage-asked'
  | 'advantage-decided';

/**
 * Records an act whose facts would point to one person or one bidder: the record holds a salted commitment, the
 * authority’s file what it was and the salt. With the award everyone reads how many there were and how they ended.
 */
export async function recordSealed(
  tx: Transaction,
  by: By,
  { bodyId, procurementId }: ProcurementKey,
  sealed: {
    readonly type: SealedType;
    readonly fact: Readonly<Record<string, Json>>;
    readonly open?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const salt = Buffer.from(by.random.nextBytes(saltBytes));
  const sealedAt = await by.clock.now(tx);
  await tx
    .insertInto('sealed_fact')
    .values({
      body_id: bodyId,
      procurement_id: procurementId,
      id: uuidV7(sealedAt.epochMilliseconds, by.random),
      type: sealed.type,
      fact: JSON.stringify(sealed.fact),
      salt,
      sealed_at: sealedAt,
    })
    .execute();
  await recordEntry(tx, by, {
    type: sealed.type,
    subject: { bodyId, procurementId },
    facts: { ...sealed.open, commitment: sealWords(sealed.fact, salt) },
  });
}
