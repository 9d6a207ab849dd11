/** How much is read before a file is refused; every number is of bytes unless it says otherwise. */
export type SheetLimits = {
  /** Of the file as it was handed over. */
  readonly originalBytes: number;
  /** Of everything that is unpacked from it, together. */
  readonly unpackedBytes: number;
  /** How many times its packed size a member may unpack to, once it is larger than `unsuspiciousBytes`. */
  readonly ratio: number;
  readonly unsuspiciousBytes: number;
  /** Members of an archive, those inside archives inside it among them. */
  readonly members: number;
  /** How deep archives may lie inside each other. */
  readonly depth: number;
  /** Of a web page, whose tags are read one by one. */
  readonly webPageBytes: number;
  /** Of the texts that a workbook’s cells share, which are held while its sheets are read. */
  readonly sharedTextBytes: number;
};

const MEBIBYTE = 1024 * 1024;

export const usualLimits: SheetLimits = {
  originalBytes: 200 * MEBIBYTE,
  unpackedBytes: 1024 * MEBIBYTE,
  ratio: 200,
  unsuspiciousBytes: 64 * MEBIBYTE,
  members: 1000,
  depth: 3,
  webPageBytes: 64 * MEBIBYTE,
  sharedTextBytes: 128 * MEBIBYTE,
};
