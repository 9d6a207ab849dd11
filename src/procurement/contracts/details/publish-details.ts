import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { PlatformNotice } from '../../notices/notice.rules.ts';
import { type NoticeRefusal, recordNotice } from '../../notices/record-notice.ts';
import { type ContractKey, findContract, lockAward } from '../contracts.queries.ts';
import { findDetails, insertDetails, listPassages } from './details.queries.ts';

export type PublishDetailsRefusal = 'not-signed' | 'published' | NoticeRefusal['refused'];

/**
 * Publishes the contract’s details once their notice (UK7) is out: the passages as they stand, and both rankings under
 * other weights. What is left out and on which ground is told to everyone (Procurement Act 2023 ss.53 and 94(3)).
 */
export async function publishContractDetails(
  tx: Transaction,
  by: By,
  input: ContractKey & { readonly notice: PlatformNotice },
): Promise<{ passages: number; leftOut: number } | Refusal<PublishDetailsRefusal>> {
  await lockAward(tx, input);
  if (!(await findContract(tx, input))) return { refused: 'not-signed' };
  if (await findDetails(tx, input)) return { refused: 'published' };
  const { bodyId, procurementId, notice } = input;
  const recorded = await recordNotice(tx, by, { bodyId, procurementId, kind: 'UK7', ...notice });
  if ('refused' in recorded) return recorded;
  const passages = await listPassages(tx, input);
  const withheld = passages.flatMap(({ position, withheldAs, withheldReason }) =>
    withheldAs ? [{ passage: position, as: withheldAs, reasonSha256: sha256Hex(withheldReason ?? '') }] : [],
  );
  await insertDetails(tx, input, {
    publishedAt: await by.clock.now(tx),
    noticePublishedAt: notice.publishedAt,
    noticeIdentifier: notice.identifier,
    by: by.actor.personId,
  });
  await recordEntry(tx, by, {
    type: 'contract-details-published',
    subject: { bodyId, procurementId },
    facts: {
      noticeIdentifier: notice.identifier,
      noticePublishedAt: notice.publishedAt.toString(),
      passages: passages.length,
      withheld,
    },
  });
  return { passages: passages.length, leftOut: withheld.length };
}
