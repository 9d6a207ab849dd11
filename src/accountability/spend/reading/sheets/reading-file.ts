import type { Sheet, SheetFault } from '../sheet.rules.ts';
import type { Content } from './content.ts';
import type { SheetLimits } from './limits.ts';
import type { Workshop } from './workshop.ts';

/** One file being read, and how much has been unpacked from it. */
export type FileReading = {
  readonly name: string;
  readonly workshop: Workshop;
  readonly limits: SheetLimits;
  unpackedBytes: number;
  members: number;
};

/** Bytes that were found in a file: the file itself, or a member of an archive, so many archives deep. */
export type Found = { readonly member: string; readonly content: Content; readonly depth: number };

export type UnreadableMember = {
  readonly name: string;
  readonly member: string;
  readonly fault: SheetFault;
};

export type Opened = AsyncGenerator<Sheet | UnreadableMember>;
