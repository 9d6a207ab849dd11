import type { AttachmentFault } from './attachments.ts';

const sentences = {
  'too-many': () => 'Attach 20 files at most',
  'too-large': () => 'All files together may have 100 MB at most',
  empty: (name: string) => `“${name}” is empty`,
  kind: (name: string) =>
    `“${name}” is of a kind we do not take. Send PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG or plain text, without macros`,
};

export function attachmentFaultSentence(fault: AttachmentFault): string {
  return sentences[fault.why]('name' in fault ? fault.name : '');
}

/** `3.2 MB`, `640 KB`. */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** The documents of an opened bid, in a list. */
export const documentWords = {
  documents: 'Documents',
  of: (bid: string) => `of ${bid}`,
  downloadOf: (name: string, bid: string) => `Download ${name} of ${bid}`,
  notServed: 'It is of a kind that could run a program, so we hand it to nobody',
  mayName: 'A document may name its bidder: we change nothing in it. Judge what it says, not whose it is.',
  elsewhere: 'This bid’s documents stand with the answers where names are shown.',
  own: 'your bid',
} as const;

/** Why a document is not handed over. */
export const notServed = {
  title: (name: string) => `We do not hand out ${name}`,
  'forbidden-kind':
    'It is of a kind that could run a program or hide others: not PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG or plain text, or with macros inside. We keep it as it came and hand it to nobody.',
  missing: 'The place where documents are kept does not have it. Please tell whoever runs this site.',
} as const;
