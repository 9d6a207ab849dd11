import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { type CheckedFile, decideUpload } from '../files/decide-upload.rules.ts';
import { evidenceKinds, type FileFault } from '../files/file-kind.rules.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { storeFile, type Upload } from '../files/store-file.ts';
import { recordEntry } from '../record/record-entry.ts';
import { countsPeopleToHide, insertClaim, insertPapers } from './claims.queries.ts';
import { toHundredths } from './claims.rules.ts';

type Checked = { readonly upload: Upload; readonly checked: CheckedFile };
export type Stored = { readonly fileId: string; readonly sha256: string };

/** All files that came, looked inside; the first that cannot be taken refuses them all. */
export function checkFiles(
  uploads: readonly Upload[],
): { readonly checked: readonly Checked[] } | Refusal<FileFault> {
  const all: Checked[] = [];
  for (const upload of uploads) {
    const checked = decideUpload(upload.bytes, evidenceKinds);
    if ('refused' in checked) return checked;
    all.push({ upload, checked });
  }
  return { checked: all };
}

/** Keeps checked files for a public body, in their order. */
export async function keepFiles(
  tx: Transaction,
  by: By,
  bodyId: string,
  files: readonly Checked[],
): Promise<Stored[]> {
  const stored: Stored[] = [];
  for (const file of files) stored.push(await storeFile(tx, by, { bodyId, ...file }));
  return stored;
}

export type Saving = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly promiseId: string;
  readonly quantity: number;
  readonly note: string;
  readonly link: string | null;
  readonly stored: readonly Stored[];
  readonly delivery?: { readonly reportId: string; readonly counts: number } | undefined;
  /** The instalment it is for, where it is for one. */
  readonly instalmentId?: string | null;
  readonly now: Temporal.Instant;
};

/** Writes a claim that may be made, with all that came with it, and records it. Gives its identifier. */
export async function saveClaim(tx: Transaction, by: By, claim: Saving): Promise<string> {
  const { bodyId, procurementId, promiseId, link, delivery } = claim;
  const id = uuidV7(claim.now.epochMilliseconds, by.random);
  const key = { body_id: bodyId, procurement_id: procurementId, promise_id: promiseId };
  const quantity = toHundredths(claim.quantity) / 100;
  const counted = delivery ? toHundredths(delivery.counts) / 100 : null;
  const [first, ...more] = claim.stored;
  await insertClaim(tx, {
    ...key,
    id,
    quantity,
    counted_quantity: counted,
    instalment_id: claim.instalmentId ?? null,
    report_id: delivery?.reportId ?? null,
    note: claim.note.trim(),
    link,
    file_id: first?.fileId ?? null,
    claimed_by: by.actor.personId,
    claimed_at: claim.now,
  });
  await insertPapers(
    tx,
    more.map(({ fileId }, index) => ({ ...key, claim_id: id, position: index + 2, file_id: fileId })),
  );
  await recordClaim(tx, by, { claim, id, quantity, counted });
  return id;
}

type Recorded = {
  readonly claim: Saving;
  readonly id: string;
  readonly quantity: number;
  readonly counted: number | null;
};

/** How many people it counts who could be known by their number is not on the record: it would stand there for good. */
async function recordClaim(
  tx: Transaction,
  by: By,
  { claim, id, quantity, counted }: Recorded,
): Promise<void> {
  const { bodyId, procurementId, promiseId, link, delivery } = claim;
  const [first, ...more] = claim.stored;
  const isHidden = await countsPeopleToHide(tx, claim);
  await recordEntry(tx, by, {
    type: 'claim-made',
    subject: { bodyId, procurementId },
    facts: {
      promise: promiseId,
      claim: id,
      quantity: isHidden ? null : quantity,
      fileSha256: first?.sha256 ?? null,
      linkSha256: link === null ? null : sha256Hex(link),
      moreFilesSha256: more.map(({ sha256 }) => sha256),
      counted: isHidden ? null : counted,
      delivery: delivery?.reportId ?? null,
    },
  });
}
