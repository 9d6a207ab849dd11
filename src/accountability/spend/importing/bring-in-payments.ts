import type pg from 'pg';
import type { By } from '../../../acts/by.ts';
import { type Copy, transactWithCopy } from '../../../acts/transact-with-copy.ts';
import { databaseOn, type Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { replaceRollups } from '../totals/replace-rollups.queries.ts';
import { type ImportedSheet, type ImportTo, importSheet } from './import-sheet.ts';
import { lockBodyForImport } from './payment-files.queries.ts';
import type { ImportRefusal, PaymentsImport, PaymentsImported } from './payments-import.ts';
import { recogniseStrangers } from './recognise-strangers.ts';
import { recordImport } from './record-import.ts';
import { rememberMapping } from './remember-mapping.ts';
import { openSpool, type Spool } from './spool.ts';
import { type Found, surveyFiles } from './survey-files.ts';

/**
 * Imports files of payments for a body, all of them in one transaction: a kill half way, or a file that cannot be read,
 * leaves nothing behind. Every row is accepted or rejected with its line and reason; payees are recognised as
 * suppliers; a corrected re-issue takes the place of what it corrects; the totals of what changed are summed again. A
 * file that was imported before changes nothing.
 */
export async function bringInPayments(
  pool: pg.Pool,
  by: By,
  input: PaymentsImport,
): Promise<PaymentsImported | ImportRefusal> {
  const spool = await openSpool();
  try {
    const today = londonDate(await by.clock.now(databaseOn(pool)));
    const found = await surveyFiles(pool, input, { spool, today });
    if ('refused' in found) return found;
    return await transactWithCopy(pool, by.actor, async (tx, copy) => {
      const imported = await importAll({ tx, copy, by, spool }, input, found);
      if (input.dryRun) throw new Undone(imported);
      return imported;
    });
  } catch (error) {
    if (error instanceof Undone) return error.imported;
    throw error;
  } finally {
    await spool.close();
  }
}

/** Thrown to undo what a dry run did, with what it found. */
class Undone extends Error {
  readonly imported: PaymentsImported;
  constructor(imported: PaymentsImported) {
    super('a dry run is undone');
    this.imported = imported;
  }
}

type With = {
  readonly tx: Transaction;
  readonly copy: Copy;
  readonly by: By;
  readonly spool: Spool;
};

async function importAll(
  { tx, by, ...streams }: With,
  input: PaymentsImport,
  { surveyed, unread }: Found,
): Promise<PaymentsImported> {
  const { name: bodyName } = await lockBodyForImport(tx, input.bodyId);
  const to: ImportTo = { ...input, bodyName, coverage: input.coverage ?? 'published' };
  const total = surveyed.reduce((rows, { survey }) => rows + survey.accepted, 0);
  const files: ImportedSheet[] = [];
  let done = 0;
  for (const each of surveyed) {
    const { name, member } = each.survey.sheet;
    const watch = (rows: number) => {
      input.signal?.throwIfAborted();
      if (done + rows < total) input.watch?.({ stage: 'writing', name, member, done: done + rows, total });
    };
    files.push(await importSheet({ tx, by, ...streams, watch }, to, each));
    done += each.survey.accepted;
  }
  input.watch?.({ stage: 'writing', name: '', member: '', done: total, total });
  const fresh = files.filter(({ before }) => before === null);
  const suppliers = await recogniseStrangers(
    tx,
    by,
    to,
    fresh.flatMap(({ payees }) => payees),
  );
  const touched = fresh.flatMap((file) => [file.fileId, ...file.replaced.map(({ fileId }) => fileId)]);
  await replaceRollups(tx, { bodyId: to.bodyId, fileIds: [...new Set(touched)] });
  for (const file of fresh) await recordImport(tx, by, to, file);
  if (input.mapping && input.rememberMapping) await rememberMapping(tx, by, to.bodyId, files, input.mapping);
  const imported = { files, unread, suppliers, duplicates: files.length - fresh.length };
  await input.finish?.(tx, imported);
  return imported;
}
