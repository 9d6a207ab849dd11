import type { OriginalFile } from '../../spend/reading/sheet.rules.ts';
import type { ReleaseFault, ReleaseNote } from './read-release.rules.ts';
import type { SplitFault } from './split-json.rules.ts';

export type ReleasesImport = {
  readonly files: readonly OriginalFile[];
  /** Made up for a demonstration. */
  readonly invented?: boolean | undefined;
  /** Who published them and by which licence, where the files do not say. */
  readonly publisher?: string | undefined;
  readonly licence?: string | undefined;
  /** Of an officer’s upload: releases of other buyers are not brought in. */
  readonly onlyBodyId?: string | undefined;
  /** What to call it where a process has no more than one word for it: `name=body`. Remembered. */
  readonly buyers?: readonly { readonly written: string; readonly bodyId: string }[] | undefined;
  readonly watch?: ((done: number, file: string) => void) | undefined;
};

export type RejectedRelease = {
  readonly index: number;
  readonly line: number;
  readonly ocid: string | null;
  readonly fault: ReleaseFault | 'other-buyer';
  readonly written?: string | undefined;
};
export type NotedRelease = { readonly index: number; readonly ocid: string; readonly note: ReleaseNote };

export type ImportedReleases = {
  readonly file: string;
  readonly format: 'json' | 'json-lines';
  readonly encoding: string;
  readonly releases: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly unchanged: number;
  /** The first thousand of them. */
  readonly rejects: readonly RejectedRelease[];
  readonly notes: readonly NotedRelease[];
  readonly sha256: string;
};
/** A file that is no JSON, or not to its end: nothing of it was brought in. */
export type UnreadFile = {
  readonly file: string;
  readonly fault: SplitFault | { readonly why: 'unreadable'; readonly reason: string };
};

export type ReleasesImported = {
  readonly files: readonly ImportedReleases[];
  readonly unread: readonly UnreadFile[];
  readonly contracts: { readonly added: number; readonly changed: number };
  readonly suppliers: { readonly added: number; readonly recognised: number };
  readonly buyers: ReadonlyMap<string, string | null>;
};
