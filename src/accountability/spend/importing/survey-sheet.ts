import type { Temporal } from 'temporal-polyfill';
import type { Layout, LayoutFault, Mapping, Reject } from '../reading/layout.rules.ts';
import { maskPrivate } from '../reading/masking.rules.ts';
import { headRows, recogniseLayout } from '../reading/recognise-layout.rules.ts';
import type { Sheet, SheetRow } from '../reading/sheet.rules.ts';
import { type Reading, startReading } from '../reading/start-reading.rules.ts';
import { csvRow } from './csv-row.rules.ts';
import type { Spool } from './spool.ts';
import { type Stretch, spooledLine } from './spooled-payments.ts';
import { startTally, type Tally } from './tally.ts';

export type RejectedRow = { readonly line: number; readonly reject: Reject; readonly content: string };

export type SheetFacts = Pick<
  Sheet,
  'name' | 'member' | 'format' | 'encoding' | 'delimiter' | 'sha256' | 'sizeBytes'
> & {
  /** Characters put right in text that was mangled before it was published, and lost for good. */
  readonly mended: ReturnType<Sheet['mended']>;
};

export type KnownMapping = { readonly mapping: Mapping; readonly from: 'given' | 'remembered' };

/** What is in a sheet, found by reading it from end to end; its payments wait in the spool. */
export type Survey = Readonly<Tally> & {
  readonly sheet: SheetFacts;
  readonly layout: Layout;
  readonly mapping: KnownMapping | undefined;
  /** The rows down to the header, as CSV, so that rejects can be handed back under it. */
  readonly head: readonly string[];
  readonly rows: number;
  readonly rejects: readonly RejectedRow[];
  readonly lines: Stretch;
};

export type Surveying = {
  readonly spool: Spool;
  readonly mappingFor: (head: readonly SheetRow[]) => Promise<KnownMapping | undefined>;
  readonly today: Temporal.PlainDate;
  /** Told now and then how many rows were gone through; throws to give up. */
  readonly watch: (rows: number) => void;
};

/** A sheet of no more rows is held while it is looked through, which is quicker than reading it again. */
const MOST_HELD = 30_000;

/**
 * Reads a sheet twice: once to see every value, which settles which way its dates run, and once to decide every row.
 * Accepted rows go to the spool. Writes nothing else, and says in one fault why a sheet holds no payments.
 */
export async function surveySheet(
  sheet: Sheet,
  how: Surveying,
): Promise<Survey | { readonly fault: LayoutFault }> {
  const looked = await lookThrough(sheet, how);
  if ('fault' in looked) return looked;
  const { reader, layout, held, head, mapping } = looked;
  const { tally, add } = startTally();
  const from = await how.spool.position();
  const rejects: RejectedRow[] = [];
  const days = new Map<object, string>();
  let rows = 0;
  for await (const block of held ?? sheet.rows()) {
    let lines = '';
    for (const row of block) {
      const read = reader.read(row);
      if (!read) continue;
      rows += 1;
      if ('reject' in read) {
        rejects.push(rejectedRow(row, read.reject, tally));
        continue;
      }
      const { payment } = read;
      const paidOn = days.get(payment.paidOn) ?? payment.paidOn.toString();
      if (days.size < 10_000) days.set(payment.paidOn, paidOn);
      lines += spooledLine(add(row.line, paidOn, payment), row.line, paidOn, payment);
    }
    await how.spool.write(lines);
    how.watch(rows);
  }
  const to = await how.spool.position();
  const { name, member, format, encoding, delimiter, sha256, sizeBytes } = sheet;
  const facts = { name, member, format, encoding, delimiter, sha256, sizeBytes, mended: sheet.mended() };
  return { ...tally, sheet: facts, layout, mapping, head, rows, rejects, lines: { from, to } };
}

type LookedThrough = {
  readonly reader: Reading;
  readonly layout: Layout;
  readonly held: readonly (readonly SheetRow[])[] | undefined;
  readonly head: readonly string[];
  readonly mapping: KnownMapping | undefined;
};

/** Every row once: the first ones show the columns, all of them which way ambiguous dates run. */
async function lookThrough(
  sheet: Sheet,
  how: Surveying,
): Promise<LookedThrough | { readonly fault: LayoutFault }> {
  const first: SheetRow[] = [];
  let held: (readonly SheetRow[])[] | undefined = [];
  let begun: Begun | undefined;
  let rows = 0;
  for await (const block of sheet.rows()) {
    rows += block.length;
    how.watch(rows);
    if (rows > MOST_HELD) held = undefined;
    held?.push(block);
    if (begun) {
      for (const row of block) begun.reader.look(row);
      continue;
    }
    first.push(...block);
    if (first.length < headRows) continue;
    const began = await begin(sheet, first, how);
    if ('fault' in began) return began;
    begun = began;
  }
  const began = begun ?? (await begin(sheet, first, how));
  if ('fault' in began) return began;
  const layout = began.reader.settle();
  const above = first.filter(({ line }) => line <= layout.headerLine);
  const head = above.map(({ cells }) => maskPrivate(csvRow(cells)).text);
  return { reader: began.reader, layout, held, head, mapping: began.mapping };
}

type Begun = Pick<LookedThrough, 'reader' | 'mapping'>;

async function begin(
  { name, member }: Sheet,
  first: readonly SheetRow[],
  how: Surveying,
): Promise<Begun | { readonly fault: LayoutFault }> {
  const known = await how.mappingFor(first);
  const hints = { name, member, mapping: known?.mapping, today: how.today };
  const layout = recogniseLayout(first, hints);
  if ('fault' in layout) return layout;
  const reader = startReading(layout, hints);
  for (const row of first) reader.look(row);
  return { reader, mapping: known };
}

function rejectedRow({ line, cells }: SheetRow, reject: Reject, tally: Tally): RejectedRow {
  const { text, found } = maskPrivate(csvRow(cells));
  for (const kind of found) tally.masked.push({ line, kind });
  return { line, reject, content: text };
}
