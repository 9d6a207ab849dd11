import type { Content } from './content.ts';
import { Unreadable } from './unreadable.ts';

/** What the streams inside an OLE compound file are called, in UTF-16, and what that makes it. */
const signs = [
  { name: 'EncryptedPackage', fault: { reason: 'locked' } },
  { name: 'WordDocument', fault: { reason: 'not-a-table', found: 'document' } },
  { name: 'PowerPoint Document', fault: { reason: 'not-a-table', found: 'document' } },
] as const;

/**
 * Refuses a compound file for what it is ([MS-CFB]): a workbook locked with a password, a document of another program,
 * or what it nearly always is, a workbook of Excel 97 to 2003. Its directory may stand anywhere in it.
 */
export async function refuseCompoundFile(content: Content): Promise<never> {
  const wanted = signs.map(({ name, fault }) => ({ fault, bytes: Buffer.from(name, 'utf16le') }));
  const longest = Math.max(...wanted.map(({ bytes }) => bytes.length));
  let last = Buffer.alloc(0);
  for await (const chunk of content.open()) {
    const text = Buffer.concat([last, chunk]);
    const found = wanted.find(({ bytes }) => text.includes(bytes));
    if (found) throw new Unreadable(found.fault);
    last = text.subarray(-longest);
  }
  throw new Unreadable({ reason: 'legacy-excel' });
}
