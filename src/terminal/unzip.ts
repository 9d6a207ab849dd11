import { inflateRawSync } from 'node:zlib';
import { Refused } from './command.ts';
import { inputWords as words } from './input-words.en.ts';

type Member = {
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly headerAt: number;
};

/**
 * The content of the one file in a ZIP (APPNOTE 6.3). Refuses a ZIP of several files, a spreadsheet (which is
 * a ZIP inside), a password, and methods other than stored and deflated. A damaged one throws.
 */
export function unzipOnlyMember(bytes: Buffer, name: string, maxOutputLength: number): Buffer {
  const members = readDirectory(bytes);
  if (members.some((member) => member.path === '[Content_Types].xml'))
    throw new Refused(words.spreadsheet(name));
  const files = members.filter(({ path }) => !path.endsWith('/') && !path.startsWith('__MACOSX/'));
  const [member] = files;
  if (!member) throw new Refused(words.noFiles(name));
  if (files.length > 1) {
    throw new Refused(
      words.severalFiles(
        name,
        files.map((file) => file.path),
      ),
    );
  }
  if (member.isEncrypted || ![0, 8].includes(member.method))
    throw new Refused(words.unknownCompression(name));
  const start =
    member.headerAt +
    30 +
    bytes.readUInt16LE(member.headerAt + 26) +
    bytes.readUInt16LE(member.headerAt + 28);
  const packed = bytes.subarray(start, start + member.packedBytes);
  return member.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength });
}

/** The list at the end of the file: local headers may leave sizes out, this never does. */
function readDirectory(bytes: Buffer): Member[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new RangeError('The ZIP has no directory');
  const members: Member[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32BE(at) !== 0x504b0102) throw new RangeError('The ZIP directory is damaged');
    const pathBytes = bytes.readUInt16LE(at + 28);
    members.push({
      path: bytes.toString('utf8', at + 46, at + 46 + pathBytes),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedBytes: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += 46 + pathBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}
