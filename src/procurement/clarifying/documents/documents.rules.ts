import type { Temporal } from 'temporal-polyfill';
import { evidenceKinds, type FileKind } from '../../../accountability/files/file-kind.rules.ts';

/** One version of a document of a tender. Its hash is hexadecimal SHA-256. */
export type DocumentVersion = {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly addedAt: Temporal.Instant;
  /** The number of the amendment that it came with; null when it came with the notice. */
  readonly amendment: number | null;
};

/** A document with its versions, the newest first. */
export type TenderDocument = {
  readonly latest: DocumentVersion;
  readonly earlier: readonly DocumentVersion[];
};

/** What bidders are handed: PDF, tables as plain text, pictures. No file that runs anything. */
export const documentKinds: readonly FileKind[] = evidenceKinds;
export const LONGEST_TITLE = 120;

/** Puts versions together to documents, by their numbers. */
export function byDocument(versions: readonly DocumentVersion[]): TenderDocument[] {
  const numbers = [...new Set(versions.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const [latest, ...earlier] = versions
      .filter((each) => each.number === number)
      .sort((a, b) => b.version - a.version);
    return latest ? [{ latest, earlier }] : [];
  });
}
