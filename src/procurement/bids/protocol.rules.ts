import type { SealedFor } from './sealing/openers.rules.ts';

/** The addresses and answers that sealing in a browser and our server agree on; safe to import in a browser. */

/** The header that carries the form’s token (`_csrf`) where bytes are sent without a form. */
export const FORM_TOKEN_HEADER = 'x-form-token';

/** Bytes are best sent in pieces of this size: a line that breaks then costs no more than one of them. */
export const PIECE_BYTES = 8 * 1024 * 1024;

export const bidHrefs = {
  /** GET: who opens, and how many of them it takes. Public. */
  openers: (tender: SealedFor) => `${of(tender)}/openers.json`,
  /**
   * POST a form with `_csrf`, `_once` and `envelope` (its canonical text): this is what meets the deadline. With
   * `?as=json` the answer is `{ data: BytesAnswer }`; refused: 422 and `{ data: { refused } }`. GET tells how far it is.
   */
  commitment: (tender: SealedFor) => `${of(tender)}/bid/commitment`,
  /** PUT the sealed bytes from an offset on, with the form’s token in a header; `{ data: BytesAnswer }`. */
  bytes: (tender: SealedFor, from: number) => `${of(tender)}/bid/bytes?from=${from}`,
  receipt: (tender: SealedFor) => `${of(tender)}/bid/receipt`,
  /** The bidder’s own documents once its bid is open, each by its number. */
  documents: (tender: SealedFor) => `${of(tender)}/bid/documents`,
  sealedFile: (tender: SealedFor) => `${of(tender)}/bid/sealed-file`,
  withdraw: (tender: SealedFor) => `${of(tender)}/bid/withdraw`,
  releaseKey: (tender: SealedFor) => `${of(tender)}/bid/release-key`,
  /** An opener’s own page of one tender. */
  opener: (tender: SealedFor) => `/opening/${tender.body}/${tender.procurement}`,
  keyLost: (tender: SealedFor) => `/opening/${tender.body}/${tender.procurement}/key-lost`,
  /** GET, openers only: what to unwrap now, as `EnvelopesToOpen`. */
  envelopes: (tender: SealedFor) => `/opening/${tender.body}/${tender.procurement}/envelopes.json`,
  /** POST a form with `_csrf`, `_once` and `shares` (the text of a `SharesFile`), or the same as a file. */
  shares: (tender: SealedFor) => `/opening/${tender.body}/${tender.procurement}/shares`,
} as const;

function of({ body, procurement }: SealedFor): string {
  return `/tenders/${body}/${procurement}`;
}

/** How far a committed bid is. `received` of `bytes` are here: send on from there. */
export type BytesAnswer = {
  readonly commitment: string;
  readonly received: number;
  readonly bytes: number;
  readonly isWhole: boolean;
  /** Until when the bytes may still come, as an instant. */
  readonly bytesDueAt: string;
  readonly receipt: string;
};

/** What an opener is to unwrap: the test bid of a rehearsal, or every bid once the deadline has passed. */
export type EnvelopesToOpen = {
  readonly version: 1;
  readonly format: 'peoples-procurement/envelopes-to-open';
  readonly what: 'rehearsal' | 'opening';
  readonly tender: SealedFor;
  /** Each as its canonical text: its SHA-256 is the commitment. */
  readonly envelopes: readonly string[];
};

const askedAgain: readonly string[] = ['another-sending', 'from-elsewhere', 'no-room'];

/** Whether bytes that the site did not take may be sent again in a moment, or never. Bytes that differ are another bid’s. */
export function isAskedAgain(refused: string): boolean {
  return askedAgain.includes(refused);
}
