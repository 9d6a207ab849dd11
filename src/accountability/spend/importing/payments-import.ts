import type { Transaction } from '../../../db/connect.ts';
import type { LayoutFault, Mapping } from '../reading/layout.rules.ts';
import type { OriginalFile, SheetFault } from '../reading/sheet.rules.ts';
import type { Coverage } from './coverage.rules.ts';
import type { ImportedSheet, ImportTo } from './import-sheet.ts';
import type { Weighed } from './keep-original.ts';
import type { Watch } from './progress.rules.ts';

/** A file to import. One found in a folder is passed over, and named, when it cannot be read as payments. */
export type PaymentsFile = OriginalFile & {
  readonly isOneOfMany?: boolean | undefined;
  /** Where it is kept already: under this hash. */
  readonly kept?: Weighed | undefined;
};

export type PaymentsImport = Omit<ImportTo, 'bodyName' | 'coverage'> & {
  readonly files: readonly PaymentsFile[];
  /** Published unless the body’s whole ledger comes in, privately. */
  readonly coverage?: Coverage | undefined;
  /** A person’s word on what the columns are. Without it, what is remembered for the body. */
  readonly mapping?: Mapping | undefined;
  /** Remembers the mapping for the body’s next file with the same header. */
  readonly rememberMapping?: boolean | undefined;
  /** Where originals are kept, by their content; a dry run keeps none. */
  readonly filesFolder: string;
  /** Does everything and undoes it, to say what would happen. */
  readonly dryRun?: boolean | undefined;
  readonly watch?: Watch | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Done last, in the same transaction. */
  readonly finish?: ((tx: Transaction, imported: PaymentsImported) => Promise<void>) | undefined;
};

/** A file, or one member of it, that holds no payments that can be read. */
export type Unread = {
  readonly name: string;
  readonly member: string;
  readonly fault: SheetFault | LayoutFault;
};

export type PaymentsImported = {
  readonly files: readonly ImportedSheet[];
  /** Members of archives and files of folders that were passed over. */
  readonly unread: readonly Unread[];
  readonly suppliers: { readonly added: number; readonly recognised: number };
  /** Files that were here already: nothing changed for them. */
  readonly duplicates: number;
};

export type ImportRefusal = Unread & { readonly refused: 'unreadable' };
