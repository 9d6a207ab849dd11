import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { OriginalFile } from '../../spend/reading/sheet.rules.ts';
import { type Compiled, compileContracts } from '../importing/compile-contracts.ts';
import { insertImportedFile } from '../importing/imported-files.queries.ts';
import { insertReleases, listVersions, lockImports } from '../importing/imported-releases.queries.ts';
import { settleReleases } from '../importing/settle-releases.rules.ts';
import { isOfLaterDay } from './drawn-up.rules.ts';
import type { FoundLine, RejectedLine } from './read-register.ts';
import { type FoundRegister, readRegisters, type UnreadRegister } from './read-registers.ts';
import {
  findNewestDrawnUp,
  listLatestReleases,
  listNotCurrent,
  markLeft,
  markLeftBefore,
} from './registers.queries.ts';

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
  /** Contracts that an older register had and this one has not; of several files, the last one says it for all. */
  readonly ended: number;
  /** It says what is here already, of a later day, and is kept for that day. */
  readonly confirms: boolean;
};
export type RegistersImported = {
  readonly files: readonly ImportedRegister[];
  readonly unread: readonly UnreadRegister[];
  readonly contracts: { readonly added: number; readonly changed: number };
  readonly suppliers: { readonly added: number; readonly recognised: number };
};

/**
 * Brings in a body’s register of contracts, in one transaction: sheets and files that are handed over together are one
 * register. A line that was here changes nothing, a changed line takes the place of the old one, and what a newer
 * register no longer has is said to have left it; all of it stays in the history. A register that was drawn up before
 * the newest one here takes nothing away, and what only it has left before; so a newer one is kept for its day even where
 * nothing changed.
 */
export async function importRegister(
  tx: Transaction,
  by: By,
  input: RegisterImport,
): Promise<RegistersImported> {
  await lockImports(tx);
  const now = await by.clock.now(tx);
  const { body, invented = false, asOf = now } = input;
  const drawnUp = { body, invented, now, releasedAt: asOf };
  const place = { bodyId: body.bodyId, invented, at: now };
  const { registers, unread } = await readRegisters(input.files);
  const arriving = registers.map(({ lines }) => lines.map((line) => arrivalOf(line, drawnUp)));
  const ocids = arriving.flatMap((each) => each.map(({ ocid }) => ocid));
  const newest = await findNewestDrawnUp(tx, place);
  const isOlder = newest !== undefined && Temporal.Instant.compare(asOf, newest) < 0;
  const leaving = isOlder ? await listNotCurrent(tx, ocids) : [];
  const ended = isOlder || registers.length === 0 ? 0 : await markLeft(tx, place, ocids);
  const done: KeptRegister[] = [];
  for (const [at, register] of registers.entries()) {
    const isLast = at === registers.length - 1;
    const isFirstKept = done.every(({ file }) => file.accepted === 0);
    const confirms = isLast && isFirstKept && isOfLaterDay(asOf, newest);
    const found = { register, arriving: arriving[at] ?? [], ended: isLast ? ended : 0, confirms };
    done.push(await keepRegister(tx, by, drawnUp, found));
  }
  await markLeftBefore(tx, leaving, now);
  return { files: done.map(({ file }) => file), unread, ...sumOf(done.map(({ compiled }) => compiled)) };
}

function sumOf(all: readonly Compiled[]): Pick<RegistersImported, 'contracts' | 'suppliers'> {
  const sum = (read: (compiled: Compiled) => number) => all.reduce((total, each) => total + read(each), 0);
  return {
    contracts: { added: sum(({ added }) => added), changed: sum(({ changed }) => changed) },
    suppliers: {
      added: sum(({ suppliers }) => suppliers.added),
      recognised: sum(({ suppliers }) => suppliers.recognised),
    },
  };
}

type DrawnUp = {
  readonly body: RegisterImport['body'];
  readonly invented: boolean;
  readonly now: Temporal.Instant;
  readonly releasedAt: Temporal.Instant;
};
type Found = {
  readonly register: FoundRegister;
  readonly arriving: readonly Arriving[];
  readonly ended: number;
  /** Nothing of this day is kept yet, and it is a later one. */
  readonly confirms: boolean;
};
type KeptRegister = { readonly compiled: Compiled; readonly file: ImportedRegister };

async function keepRegister(tx: Transaction, by: By, of: DrawnUp, found: Found): Promise<KeptRegister> {
  const { register, arriving, ended } = found;
  const { sheet, name, lines, rejects } = register;
  const { body, invented } = of;
  const ocids = arriving.map(({ ocid }) => ocid);
  const latest = await listLatestReleases(tx, ocids);
  const arrived = arriving.map((each) => asNews(each, latest.get(each.ocid)));
  const { added, unchanged } = settleReleases(await listVersions(tx, arrived), arrived);
  const counts = { accepted: added.length, unchanged, rejected: rejects.length };
  const rows = lines.length + rejects.length;
  const isChange = added.length + ended > 0;
  const confirms = found.confirms && !isChange;
  if (isChange || confirms) {
    const fileId = await saveFile(tx, by, of, register, counts);
    await insertReleases(tx, { fileId, invented }, added);
    const sha256 = sheet.sha256.toString('hex');
    await recordEntry(tx, by, {
      type: 'contracts-register-imported',
      subject: { bodyId: body.bodyId },
      facts: { sha256, rows, ...counts, ended, invented },
    });
  }
  const touched = [...new Set(added.map(({ ocid }) => ocid))];
  const compiled = await compileContracts(tx, by, touched, () => body.bodyId);
  const { format, encoding } = sheet;
  return { compiled, file: { file: name, format, encoding, rows, ...counts, rejects, ended, confirms } };
}

type Arriving = ReturnType<typeof arrivalOf>;
type Latest = { readonly releaseId: string; readonly releasedAt: Temporal.Instant };

/**
 * A line that goes back to words it had before says so anew: what the newest register says stands, and of two that were
 * drawn up on one day the one that came in last.
 */
function asNews(arriving: Arriving, latest: Latest | undefined): Arriving {
  const { releaseId, releasedAt } = arriving;
  const order = latest ? Temporal.Instant.compare(releasedAt, latest.releasedAt) : 1;
  if (!latest || order < 0) return arriving;
  if (latest.releaseId.startsWith(releaseId)) return { ...arriving, releaseId: latest.releaseId };
  const at = order === 0 ? releasedAt.add({ milliseconds: 1 }) : releasedAt;
  return { ...arriving, releaseId: `${releaseId}-${at.epochMilliseconds}`, releasedAt: at };
}

async function saveFile(
  tx: Transaction,
  by: By,
  { body, invented, now, releasedAt }: DrawnUp,
  { name, sheet, rejects }: FoundRegister,
  counts: { readonly accepted: number; readonly unchanged: number; readonly rejected: number },
): Promise<string> {
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
    drawn_up_at: releasedAt,
    invented,
    ...counts,
    rejects: JSON.stringify(rejects),
  });
  return fileId;
}

function arrivalOf(line: FoundLine, { body, releasedAt }: DrawnUp) {
  const key = createHash('sha256').update(`${line.key}\u001f${line.nth}`).digest('hex').slice(0, 20);
  const ocid = `register-${body.slug}-${key}`;
  const releaseId = line.sha256.toString('hex').slice(0, 32);
  const head = { ocid, id: releaseId, date: releasedAt.toString(), buyer: { name: body.name } };
  const content = JSON.stringify({ ...head, ...line.release });
  return { ocid, releaseId, releasedAt, tags: ['contract'], content, sha256: line.sha256 };
}
