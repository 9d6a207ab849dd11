/** What bytes are, whatever the file is called. */
export type ContentKind =
  | 'empty'
  | 'gzip'
  | 'zip'
  /** An OLE compound file: a workbook of Excel 97 to 2003, a locked one, or another program’s. */
  | 'compound'
  | 'legacy-excel'
  | 'text'
  | FoundKind;
/** What was handed over where a table was expected, for the sentence that refuses it. */
export type FoundKind = 'pdf' | 'image' | 'document' | 'data' | 'unknown';

const signatures: readonly { readonly kind: ContentKind; readonly starts: readonly number[] }[] = [
  { kind: 'gzip', starts: [0x1f, 0x8b] },
  { kind: 'zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', starts: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'compound', starts: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  // Excel 2 to 4 wrote no compound file.
  { kind: 'legacy-excel', starts: [0x09, 0x00, 0x04, 0x00] },
  { kind: 'legacy-excel', starts: [0x09, 0x02, 0x06, 0x00] },
  { kind: 'legacy-excel', starts: [0x09, 0x04, 0x06, 0x00] },
  { kind: 'legacy-excel', starts: [0x09, 0x08, 0x08, 0x00] },
  { kind: 'pdf', starts: [...Buffer.from('%PDF-')] },
  { kind: 'image', starts: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', starts: [0xff, 0xd8, 0xff] },
  { kind: 'image', starts: [...Buffer.from('GIF8')] },
  { kind: 'image', starts: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { kind: 'document', starts: [...Buffer.from('{\\rtf')] },
  { kind: 'unknown', starts: [...Buffer.from('7z'), 0xbc, 0xaf] },
  { kind: 'unknown', starts: [...Buffer.from('Rar!')] },
];

/** What the first bytes of a file are. Text is what none of the signatures claims: its encoding decides further. */
export function decideKind(head: Buffer): ContentKind {
  if (head.length === 0) return 'empty';
  const known = signatures.find(({ starts }) => starts.every((byte, at) => head[at] === byte));
  return known?.kind ?? 'text';
}

/** What text is by its own first words: a table of cells parted by signs, a web page, or something that is no table. */
export function decideTextKind(head: string): 'text' | 'web-page' | 'legacy-excel' | 'data' | 'document' {
  const start = head.slice(0, 2000).trimStart();
  if (/^<\?xml/i.test(start) && /urn:schemas-microsoft-com:office:spreadsheet/i.test(head))
    return 'legacy-excel';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|meta|style|table|div)\b/i.test(
      start,
    )
  ) {
    return 'web-page';
  }
  if (/^MIME-Version:/i.test(start)) return 'document';
  return /^<\?xml|^<[a-z!]/i.test(start) || /^[[{]\s*[{"]/.test(start) ? 'data' : 'text';
}
