import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { databaseOn } from '../../../db/connect.ts';
import type { Sheet } from '../reading/sheet.rules.ts';
import { openSheets } from '../reading/sheets/open-sheets.ts';
import { Unreadable } from '../reading/sheets/unreadable.ts';
import type { Surveyed } from './import-sheet.ts';
import { keepOriginal, type Weighed, weighOriginal } from './keep-original.ts';
import { possibleHeaders } from './mapping.rules.ts';
import { findMapping } from './mappings.queries.ts';
import type { ImportRefusal, PaymentsFile, PaymentsImport, Unread } from './payments-import.ts';
import type { Spool } from './spool.ts';
import { type Survey, type Surveying, surveySheet } from './survey-sheet.ts';

/** What was found in files: the sheets of payments, and what was passed over. */
export type Found = { readonly surveyed: readonly Surveyed[]; readonly unread: readonly Unread[] };

/**
 * Surveys every sheet of every file. A file handed over by itself must hold payments; a member of an archive, or a file
 * of a folder, that holds none is passed over and named. Where nothing at all could be read, the first is refused.
 */
export async function surveyFiles(
  pool: pg.Pool,
  input: PaymentsImport,
  { spool, today }: { readonly spool: Spool; readonly today: Temporal.PlainDate },
): Promise<Found | ImportRefusal> {
  const surveyed: Surveyed[] = [];
  const unread: Unread[] = [];
  for (const file of input.files) {
    const found = await surveyFile(file, input, surveying(pool, input, file, { spool, today }));
    const [fault] = found.unread;
    if (fault && found.surveyed.length === 0 && !file.isOneOfMany) return { refused: 'unreadable', ...fault };
    surveyed.push(...found.surveyed);
    unread.push(...found.unread);
  }
  const [first] = unread;
  return first && surveyed.length === 0 ? { refused: 'unreadable', ...first } : { surveyed, unread };
}

async function surveyFile(file: PaymentsFile, input: PaymentsImport, how: Surveying): Promise<Found> {
  const surveyed: Surveyed[] = [];
  const unread: Unread[] = [];
  const source = file.source ?? '';
  let original: Weighed | undefined;
  for await (const sheet of openSheets(file)) {
    const { name, member } = sheet;
    if ('fault' in sheet) {
      unread.push({ name, member, fault: sheet.fault });
      continue;
    }
    const survey = await surveyOrFault(sheet, how);
    if ('fault' in survey) {
      unread.push({ name, member, fault: survey.fault });
      continue;
    }
    original ??=
      file.kept ?? (await (input.dryRun ? weighOriginal(file) : keepOriginal(input.filesFolder, file)));
    surveyed.push({ survey, original, source });
  }
  return { surveyed, unread };
}

/** A workbook may turn out damaged in the midst of its rows. */
async function surveyOrFault(sheet: Sheet, how: Surveying): Promise<Survey | Pick<Unread, 'fault'>> {
  try {
    return await surveySheet(sheet, how);
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

function surveying(
  pool: pg.Pool,
  { bodyId, mapping, watch, signal }: PaymentsImport,
  { name }: PaymentsFile,
  { spool, today }: { readonly spool: Spool; readonly today: Temporal.PlainDate },
): Surveying {
  return {
    spool,
    today,
    async mappingFor(head) {
      if (mapping) return { mapping, from: 'given' };
      const known = await findMapping(databaseOn(pool), bodyId, possibleHeaders(head));
      return known && { mapping: known, from: 'remembered' };
    },
    watch(done) {
      signal?.throwIfAborted();
      watch?.({ stage: 'reading', name, member: '', done, total: null });
    },
  };
}
