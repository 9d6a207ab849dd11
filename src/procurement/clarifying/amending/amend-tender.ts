import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { formatInstant, londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { listBankHolidays } from '../../bank-holidays.queries.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { holidayDates } from '../../working-days.rules.ts';
import {
  type DocumentFault,
  findDocumentFault,
  keepDocument,
  type NewDocument,
} from '../documents/keep-document.ts';
import { findBarredOfLots } from '../find-barred-of-lots.ts';
import { mailWords } from '../mail.words.en.ts';
import { tellBidders } from '../tell-bidders.ts';
import { insertAmendment, listAmendments } from './amendments.queries.ts';
import { type DeadlineFault, hasTimeToConfirm } from './deadline-change.rules.ts';
import { moveDeadline } from './move-deadline.ts';

export type AmendRefusal = Refusal<'what-blank' | DeadlineFault | DocumentFault | Barred>;

export type AmendTender = {
  readonly shared: ProcurementKey;
  /** What is different from now on, for everyone to read. */
  readonly what: string;
  readonly reason: string;
  readonly toDueAt: Temporal.Instant;
  readonly needsConfirming: boolean;
  readonly documents: readonly NewDocument[];
  readonly publicUrl: string;
};

type Kept = {
  readonly number: number;
  readonly version: number;
  readonly title: string;
  readonly sha256: string;
};

/**
 * Changes a published tender: what changed and why, new documents or versions, and a later deadline for everybody. The
 * criteria, their weights and the value stay as they are: no input of this act reaches them. Everybody who asked, bid
 * or follows is told in the same transaction.
 */
export async function amendTender(
  tx: Transaction,
  by: By,
  input: AmendTender,
): Promise<{ number: number } | AmendRefusal> {
  const tender = await getProcurementForUpdate(tx, input.shared);
  const barred = await findBarredOfLots(tx, input.shared, by.actor.personId);
  if (barred) return { refused: barred };
  const what = input.what.trim();
  if (what === '') return { refused: 'what-blank' };
  const fault = input.documents.map(findDocumentFault).find((each) => each !== null);
  if (fault) return { refused: fault };
  if (input.needsConfirming && !(await isTimeToConfirm(tx, by, input.toDueAt)))
    return { refused: 'too-little-time-to-confirm' };
  const moved = await moveDeadline(tx, by, { ...input, because: 'amendment', measuredMinutes: null });
  if ('refused' in moved) return moved;
  const { now, fromDueAt } = moved;
  const number = (await listAmendments(tx, input.shared)).length + 1;
  const amendment = {
    ...input,
    id: uuidV7(now.epochMilliseconds, by.random),
    number,
    what,
    publishedAt: now,
  };
  await insertAmendment(tx, input.shared, { ...amendment, publishedBy: by.actor.personId });
  const at = { key: input.shared, now, amendmentId: amendment.id };
  const documents = await keepAll(tx, by, at, input.documents);
  await recordChange(tx, by, { ...input, number, what, documents, fromDueAt });
  await tellOfChange(tx, by, tender, { ...input, number });
  return { number };
}

async function isTimeToConfirm(tx: Transaction, by: By, dueAt: Temporal.Instant): Promise<boolean> {
  const holidays = holidayDates(await listBankHolidays(tx));
  return hasTimeToConfirm(londonDate(await by.clock.now(tx)), londonDate(dueAt), holidays);
}

function recordChange(
  tx: Transaction,
  by: By,
  change: Omit<AmendTender, 'documents'> & {
    readonly number: number;
    readonly documents: readonly Kept[];
    readonly fromDueAt: Temporal.Instant;
  },
) {
  return recordEntry(tx, by, {
    type: 'tender-amended',
    subject: change.shared,
    facts: {
      number: change.number,
      whatSha256: sha256Hex(change.what),
      reasonSha256: sha256Hex(change.reason.trim()),
      documents: change.documents,
      needsConfirming: change.needsConfirming,
      fromDueAt: change.fromDueAt.toString(),
      bidsDueAt: change.toDueAt.toString(),
    },
  });
}

type Named = {
  readonly title: string;
  readonly slug: string;
  readonly bodyName: string;
  readonly bodySlug: string;
};

async function tellOfChange(
  tx: Transaction,
  by: By,
  tender: Named,
  { shared, number, toDueAt, needsConfirming, publicUrl }: AmendTender & { readonly number: number },
): Promise<void> {
  const href = `${publicUrl}/contracts/${tender.bodySlug}/${tender.slug}/tender#changes`;
  const amended = { due: formatInstant(toDueAt), needsConfirming, href };
  const mail = mailWords.amended(tender.bodyName, tender.title, amended);
  await tellBidders(tx, by, { shared, moment: 'tender-amended', again: String(number), mail });
}

/** Faults were looked for before anything was written: one that turns up now is ours, and undoes the act. */
async function keepAll(
  tx: Transaction,
  by: By,
  at: Parameters<typeof keepDocument>[2],
  documents: readonly NewDocument[],
): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const document of documents) {
    const one = await keepDocument(tx, by, at, document);
    if ('refused' in one) throw new Error(`a document was not kept: ${one.refused}`);
    kept.push(one);
  }
  return kept;
}
