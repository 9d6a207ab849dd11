import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { OriginalFile, Sheet } from '../../spend/reading/sheet.rules.ts';
import { openSheets } from '../../spend/reading/sheets/open-sheets.ts';
import { faultSentence } from '../../spend/reading/words.en.ts';
import { compileContracts } from '../importing/compile-contracts.ts';
import { insertImportedFile } from '../importing/imported-files.queries.ts';
import { insertReleases, listVersions, lockImports } from '../importing/imported-releases.queries.ts';
import { settleReleases } from '../importing/settle-releases.rules.ts';
import { type FoundLine, type RejectedLine, readRegister } from './read-register.ts';
import { listLatestReleases, markLeft } from './registers.queries.ts';
import { noHeadSentence } from './words.en.ts';

export type RegisterImport = {
  readonly body: { readonly bodyId: string; readonly slug: string; readonly name: string };
  readonly files: readonly OriginalFile[];
  readonly invented?: boolean | undefined;
  /** When the register was drawn up; without it, now. */
  readonly asOf?: Temporal.Instant | undefined;
};
export type ImportedRegister = {
  readonly file: string;
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejects: readonly RejectedLine[];
  /** Contracts that an older register had and this one has not. */
  readonly ended: number;
};
export type RegistersImported = {
  readonly files: readonly ImportedRegister[];
  readonly unread: readonly { readonly file: string; readonly sentence: string }[];
  readonly contracts: { readonly added: number; readonly changed: number };
  readonly suppliers: { readonly added: number; readonly recognised: number };
};

/**
 * Brings in a body’s register of contracts, in one transaction. A line that was here changes nothing, a changed line
 * takes the place of the old one, and what a newer register no longer has is said to have left it; all of it stays in
 * the history.
 */
export async function importRegister(
  tx: Transaction,
  by: By,
  input: RegisterImport,
): Promise<RegistersImported> {
  await lockImports(tx);
  const files: ImportedRegister[] = [];
  const unread: { file: string; sentence: string }[] = [];
  const contracts = { added: 0, changed: 0 };
  const suppliers = { added: 0, recognised: 0 };
  for (const file of input.files) {
    for await (const sheet of openSheets(file)) {
      const name = sheet.member === '' ? sheet.name : `${sheet.name}: ${sheet.member}`;
      if ('fault' in sheet) {
        unread.push({ file: name, sentence: faultSentence(name, sheet.fault) });
        continue;
      }
      const found = await readRegister(sheet);
      if (!found) {
        unread.push({ file: name, sentence: noHeadSentence(name) });
        continue;
      }
      const done = await keepRegister(tx, by, input, { sheet, name, ...found });
      files.push(done.file);
      contracts.added += done.compiled.added;
      contracts.changed += done.compiled.changed;
      suppliers.added += done.compiled.suppliers.added;
      suppliers.recognised += done.compiled.suppliers.recognised;
    }
  }
  return { files, unread, contracts, suppliers };
}

type Found = {
  readonly sheet: Sheet;
  readonly name: string;
  readonly lines: readonly FoundLine[];
  readonly rejects: readonly RejectedLine[];
};

async function keepRegister(tx: Transaction, by: By, input: RegisterImport, found: Found) {
  const { body, invented = false } = input;
  const now = await by.clock.now(tx);
  const releasedAt = input.asOf ?? now;
  const arriving = found.lines.map((line) => arrivalOf(line, body, releasedAt));
  const ocids = arriving.map(({ ocid }) => ocid);
  const latest = await listLatestReleases(tx, ocids);
  const arrived = arriving.map((each) => asNews(each, latest.get(each.ocid)));
  const { added, unchanged } = settleReleases(await listVersions(tx, arrived), arrived);
  const counts = { accepted: added.length, unchanged, rejected: found.rejects.length };
  if (added.length > 0) {
    const fileId = await saveFile(tx, by, input, found, counts);
    await insertReleases(tx, { fileId, invented }, added);
  }
  const touched = [...new Set(added.map(({ ocid }) => ocid))];
  const compiled = await compileContracts(tx, by, touched, () => body.bodyId);
  const ended = await markLeft(tx, { bodyId: body.bodyId, invented, at: now }, ocids);
  const rows = found.lines.length + found.rejects.length;
  if (added.length + ended > 0)
    await recordEntry(tx, by, {
      type: 'contracts-register-imported',
      subject: { bodyId: body.bodyId },
      facts: { sha256: found.sheet.sha256.toString('hex'), rows, ...counts, ended, invented },
    });
  const { format, encoding } = found.sheet;
  return {
    compiled,
    file: { file: found.name, format, encoding, rows, ...counts, rejects: found.rejects, ended },
  };
}

type Arriving = ReturnType<typeof arrivalOf>;
type Latest = { readonly releaseId: string; readonly releasedAt: Temporal.Instant };

/** A line that goes back to words it had before says so anew: what the newest register says stands. */
function asNews(arriving: Arriving, latest: Latest | undefined): Arriving {
  const { releaseId, releasedAt } = arriving;
  const isOlder = latest && Temporal.Instant.compare(releasedAt, latest.releasedAt) <= 0;
  if (!latest || isOlder) return arriving;
  if (latest.releaseId.startsWith(releaseId)) return { ...arriving, releaseId: latest.releaseId };
  return { ...arriving, releaseId: `${releaseId}-${releasedAt.epochMilliseconds}` };
}

async function saveFile(
  tx: Transaction,
  by: By,
  { body, invented = false }: RegisterImport,
  { name, sheet, rejects }: Found,
  counts: { readonly accepted: number; readonly unchanged: number; readonly rejected: number },
): Promise<string> {
  const now = await by.clock.now(tx);
  const fileId = uuidV7(now.epochMilliseconds, by.random);
  await insertImportedFile(tx, {
    id: fileId,
    kind: 'register',
    body_id: body.bodyId,
    name: name.slice(0, 300),
    format: sheet.format,
    sha256: sheet.sha256,
    publisher: body.name,
    licence: '',
    imported_at: now,
    imported_by: personOrNull(by.actor),
    invented,
    ...counts,
    rejects: JSON.stringify(rejects),
  });
  return fileId;
}

function arrivalOf(line: FoundLine, body: RegisterImport['body'], releasedAt: Temporal.Instant) {
  const key = createHash('sha256').update(`${line.key}\u001f${line.nth}`).digest('hex').slice(0, 20);
  const ocid = `register-${body.slug}-${key}`;
  const releaseId = line.sha256.toString('hex').slice(0, 32);
  const head = { ocid, id: releaseId, date: releasedAt.toString(), buyer: { name: body.name } };
  const content = JSON.stringify({ ...head, ...line.release });
  return { ocid, releaseId, releasedAt, tags: ['contract'], content, sha256: line.sha256 };
}
