/** One row of a published table, as text, by the line of the file (or the row of the sheet) that it begins on. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/** A file as it was handed over, which can be read from its beginning more than once. */
export type OriginalFile = {
  readonly name: string;
  /** Where it came from: its address, or who handed it over; empty where nobody said. */
  readonly source?: string | undefined;
  readonly open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

export type SheetFormat = 'csv' | 'xlsx' | 'html';

/** One table inside a file: the file itself, a member of an archive, or one sheet of a workbook. */
export type Sheet = {
  /** The name of the original, and of the member inside it; empty where the original is the table. */
  readonly name: string;
  readonly member: string;
  readonly format: SheetFormat;
  /** As people say it: `utf-8`, `windows-1252`, `cp850`, `utf-16le`. */
  readonly encoding: string;
  /** What parts the cells of a text; null where cells are parted by the format. */
  readonly delimiter: string | null;
  /** Of the bytes of this member, unpacked: the same member in another archive is the same table. */
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  /**
   * Every row with anything in it, the banner and the header among them, in blocks of some hundred rows (a promise
   * for each row would cost more than reading it). May be read more than once, until the iteration over `openSheets`
   * ends: what was unpacked is removed then.
   */
  readonly rows: () => AsyncIterable<readonly SheetRow[]>;
  /** Characters put right in text that was mangled before it was published, and lost for good, as last read. */
  readonly mended: () => { readonly repaired: number; readonly lost: number };
};

/** Why a whole file, or one member of an archive, cannot be read; each has its sentence in the words. */
export type SheetFault =
  | { readonly reason: 'empty' }
  | {
      readonly reason: 'not-a-table';
      /** What it is instead; `data` is JSON or XML, `document` a letter or a web page without a table. */
      readonly found?: 'pdf' | 'image' | 'document' | 'data' | 'unknown';
    }
  | { readonly reason: 'legacy-excel' }
  | { readonly reason: 'locked' }
  | { readonly reason: 'damaged' }
  | { readonly reason: 'too-large'; readonly limitBytes: number };
