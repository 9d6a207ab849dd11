import { createReadStream } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import { headerFingerprint, possibleHeaders } from '../importing/mapping.rules.ts';
import { findMapping } from '../importing/mappings.queries.ts';
import type { Column, Layout, LayoutFault, Mapping } from '../reading/layout.rules.ts';
import { headRows, recogniseLayout } from '../reading/recognise-layout.rules.ts';
import type { Sheet, SheetFault, SheetRow } from '../reading/sheet.rules.ts';
import { openSheets } from '../reading/sheets/open-sheets.ts';
import { startReading } from '../reading/start-reading.rules.ts';
import type { Guess } from './preview.rules.ts';
import type { UploadFile } from './uploads.queries.ts';

/** Sheets with the same titles, which are read alike: what was guessed from the first of them. */
export type PreviewGroup = {
  /** From its titles; names its fields in the form. */
  readonly key: string;
  readonly header: Buffer;
  readonly sheets: readonly SheetName[];
  readonly encoding: string;
  /** Characters of it that were mangled before it was published: put right, and lost. */
  readonly mended: { readonly repaired: number; readonly lost: number };
  /** Rows of the first sheet. */
  readonly rows: number;
  readonly head: readonly SheetRow[];
  /** What was guessed without anyone’s word, to hold corrections against. */
  readonly guess: Guess;
  readonly columns: readonly Column[];
  readonly read: { readonly layout: Layout } | { readonly fault: LayoutFault };
  /** What the body remembers for these titles, and what was gone by. */
  readonly remembered: Mapping | undefined;
  readonly mapping: { readonly mapping: Mapping; readonly from: 'given' | 'remembered' } | null;
};

export type SheetName = { readonly name: string; readonly member: string };
export type UnreadSheet = SheetName & { readonly fault: SheetFault | LayoutFault };
export type Preview = { readonly groups: readonly PreviewGroup[]; readonly unread: readonly UnreadSheet[] };

export type Previewing = {
  readonly db: Database;
  readonly bodyId: string;
  readonly filesFolder: string;
  readonly today: Temporal.PlainDate;
  /** A person’s word on a kind of file, which goes before what is remembered; undefined where they said nothing. */
  readonly said?: ((key: string, guess: Guess) => Said | undefined) | undefined;
};

export type Said = { readonly mapping: Mapping | undefined };

/** Looks at files as they were handed over: what tables are in them, and how each kind of table would be read. */
export async function previewUpload(how: Previewing, files: readonly UploadFile[]): Promise<Preview> {
  const groups = new Map<string, PreviewGroup>();
  const unread: UnreadSheet[] = [];
  for (const { name, sha256 } of files) {
    const path = pathOfFile(how.filesFolder, sha256);
    const open = () => createReadStream(path, { highWaterMark: 1 << 18 });
    for await (const sheet of openSheets({ name, open })) {
      if ('fault' in sheet) unread.push(sheet);
      else await lookAtSheet(how, sheet, { groups, unread });
    }
  }
  return { groups: [...groups.values()], unread };
}

type Found = { readonly groups: Map<string, PreviewGroup>; readonly unread: UnreadSheet[] };

async function lookAtSheet(how: Previewing, sheet: Sheet, { groups, unread }: Found): Promise<void> {
  const { name, member, encoding } = sheet;
  const head = await headOf(sheet);
  const hints = { name, member, today: how.today };
  const guessed = recogniseLayout(head, hints);
  const guess = guessOf(guessed);
  if (!guess) {
    if ('fault' in guessed) unread.push({ name, member, fault: guessed.fault });
    return;
  }
  const header = headerFingerprint(guess.columns.map(({ title }) => title));
  const key = header.toString('hex').slice(0, 12);
  const group = groups.get(key);
  if (group) {
    groups.set(key, { ...group, sheets: [...group.sheets, { name, member }] });
    return;
  }
  const remembered = await findMapping(how.db, how.bodyId, possibleHeaders(head));
  const mapping = mappingFor(how.said?.(key, guess), remembered);
  const read = mapping ? recogniseLayout(head, { ...hints, mapping: mapping.mapping }) : guessed;
  const whole = await readWhole(sheet, read, { ...hints, mapping: mapping?.mapping });
  const columns = guessOf(read)?.columns ?? guess.columns;
  const sheets = [{ name, member }];
  const mended = { ...sheet.mended() };
  groups.set(key, {
    key,
    header,
    sheets,
    encoding,
    mended,
    head,
    guess,
    columns,
    remembered,
    mapping,
    ...whole,
  });
}

function mappingFor(said: Said | undefined, remembered: Mapping | undefined): PreviewGroup['mapping'] {
  if (said) return said.mapping ? { mapping: said.mapping, from: 'given' } : null;
  return remembered ? { mapping: remembered, from: 'remembered' } : null;
}

type Recognised = ReturnType<typeof recogniseLayout>;

function guessOf(read: Recognised): Guess | undefined {
  if (!('fault' in read)) return { columns: read.columns, vatBasis: read.vatBasis };
  const columns = 'columns' in read.fault ? read.fault.columns : [];
  return columns.length > 1 ? { columns, vatBasis: null } : undefined;
}

/** The first rows; the rest is not unpacked for them. */
async function headOf(sheet: Sheet): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const block of sheet.rows()) {
    head.push(...block);
    if (head.length >= headRows) break;
  }
  return head.slice(0, headRows);
}

/** Every row once, since the order of the dates is decided from all of them. */
async function readWhole(
  sheet: Sheet,
  read: Recognised,
  hints: Parameters<typeof startReading>[1],
): Promise<Pick<PreviewGroup, 'read' | 'rows'>> {
  let rows = 0;
  const reading = 'fault' in read ? undefined : startReading(read, hints);
  for await (const block of sheet.rows()) {
    rows += block.length;
    if (reading) for (const row of block) reading.look(row);
  }
  return { rows, read: reading ? { layout: reading.settle() } : (read as { fault: LayoutFault }) };
}
