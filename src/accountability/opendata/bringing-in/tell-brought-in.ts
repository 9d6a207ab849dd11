import type { RejectedRelease } from '../importing/releases-import.ts';
import { rejectSentence as releaseSentence, unreadSentence } from '../importing/words.en.ts';
import type { RejectedLine } from '../registers/read-register.ts';
import { lineSentence } from '../registers/words.en.ts';
import type { BroughtIn } from './bring-in.ts';

/** A line or a release that does not come in, and why. */
export type LeftOut = { readonly line: number; readonly what: string; readonly why: string };
/** The same as it is kept with its file. */
export type KeptReject = RejectedRelease | RejectedLine;
export type ToldFile = {
  readonly name: string;
  readonly kind: 'ocds' | 'register';
  readonly found: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: readonly LeftOut[];
  /** Contracts that the register had and has no longer. */
  readonly ended: number;
  /** Nothing changes, but it is of a later day than the newest register here. */
  readonly confirms: boolean;
};
export type Told = {
  readonly files: readonly ToldFile[];
  /** Why nothing of a file was read. */
  readonly unread: readonly string[];
  readonly contracts: { readonly added: number; readonly changed: number };
  readonly suppliers: { readonly added: number; readonly recognised: number };
};

/** What comes in and what does not, file by file, for a person to read. */
export function tellBroughtIn({ releases, register }: BroughtIn): Told {
  const sum = (of: 'contracts' | 'suppliers', part: string) =>
    [releases, register].reduce(
      (total, each) => total + ((each?.[of] as Record<string, number>)?.[part] ?? 0),
      0,
    );
  return {
    files: [...releasesOf(releases), ...registersOf(register)],
    unread: [
      ...(releases?.unread ?? []).map(unreadSentence),
      ...(register?.unread ?? []).map(({ sentence }) => sentence),
    ],
    contracts: { added: sum('contracts', 'added'), changed: sum('contracts', 'changed') },
    suppliers: { added: sum('suppliers', 'added'), recognised: sum('suppliers', 'recognised') },
  };
}

/** One of them in words; a release has the number of its process. */
export function tellReject(reject: KeptReject): LeftOut {
  return 'ocid' in reject
    ? { line: reject.line, what: reject.ocid ?? '', why: releaseSentence(reject) }
    : { line: reject.line, what: '', why: lineSentence(reject.fault) };
}

function releasesOf(releases: BroughtIn['releases']): ToldFile[] {
  return (releases?.files ?? []).map(({ file, releases: found, accepted, unchanged, rejected, rejects }) => ({
    name: file,
    kind: 'ocds',
    found,
    accepted,
    unchanged,
    rejected,
    leftOut: rejects.map(tellReject),
    ended: 0,
    confirms: false,
  }));
}

function registersOf(register: BroughtIn['register']): ToldFile[] {
  return (register?.files ?? []).map(
    ({ file, rows, accepted, unchanged, rejected, rejects, ended, confirms }) => ({
      name: file,
      kind: 'register',
      found: rows,
      accepted,
      unchanged,
      rejected,
      leftOut: rejects.map(tellReject),
      ended,
      confirms,
    }),
  );
}
