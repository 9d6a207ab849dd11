/** What may go with a bid, and the media type it is served as. Nothing that runs, and nothing packed. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain; charset=utf-8',
} as const;
export type AttachmentKind = keyof typeof attachmentTypes;

const signatures: readonly (readonly [AttachmentKind | 'zip', readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

/** The list of files at the end of an office document is found in here. */
const END_BYTES = 256 * 1024;
const parts = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
] as const;
/** Programs inside a document. */
const programs = ['vbaProject.bin', 'Basic/script', 'Scripts/', 'activeX/', 'embeddings/oleObject'];

/**
 * What a file is, by its bytes alone: its name counts for nothing. Null for what is not taken: programs, archives, web
 * pages, pictures that can hold script, office documents with macros, anything empty.
 */
export function findAttachmentKind(bytes: Uint8Array): AttachmentKind | null {
  const signed = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  const kind = signed?.[0];
  if (kind === 'zip') return findOfficeKind(bytes);
  return kind ?? (isPlainText(bytes) ? 'txt' : null);
}

function findOfficeKind(bytes: Uint8Array): AttachmentKind | null {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - END_BYTES)));
  if (programs.some((name) => end.includes(name))) return null;
  const start = latin(bytes.subarray(0, 200));
  const open = /^mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/.exec(
    start.slice(30),
  );
  if (open) return ({ text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const)[open[1] as 'text'];
  if (!end.includes('[Content_Types].xml')) return null;
  return parts.find(([, part]) => end.includes(part))?.[0] ?? null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Controls other than tab and line ends do not stand in a text file. */
// oxlint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/;
const markup = /^\uFEFF?\s*<|<\s*(!doctype|html|script|svg|iframe)\b|^#!/i;

/** UTF-8 without controls or markup. Tables as text are taken too: they are served as plain text, which runs nothing. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !binary.test(text) && !markup.test(text);
  } catch {
    return false;
  }
}
