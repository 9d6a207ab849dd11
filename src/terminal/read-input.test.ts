import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInput } from './read-input.ts';

function terminalWith(bytes: Uint8Array | string) {
  return {
    input: Readable.from([Buffer.from(bytes)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
}

/** A ZIP of the given files, each deflated. */
function zip(files: Record<string, string>): Buffer {
  const heads: Buffer[] = [];
  const bodies: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(text.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(path)]));
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(path), packed]));
    at += bodies.at(-1)?.length ?? 0;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(heads.length, 8);
  end.writeUInt16LE(heads.length, 10);
  end.writeUInt32LE(Buffer.concat(heads).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, ...heads, end]);
}

const read = (bytes: Uint8Array | string) => readInput('-', terminalWith(bytes)).then((input) => input.text);

describe('reading what a command names', () => {
  it('knows gzip and a ZIP of one file by their content', async () => {
    expect(await read('jobs,air\n1,2\n')).toBe('jobs,air\n1,2\n');
    expect(await read(gzipSync('jobs,air\n'))).toBe('jobs,air\n');
    expect(await read(zip({ 'splits.csv': 'jobs,air\n', '__MACOSX/._splits.csv': 'x' }))).toBe('jobs,air\n');
  });

  it('understands the encodings people save in', async () => {
    expect(await read(Buffer.from('\ufeffcafé', 'utf8'))).toBe('café');
    expect(await read(Buffer.from('\ufeffcafé', 'utf16le'))).toBe('café');
    expect(await read(Buffer.from('café £', 'latin1'))).toBe('café £');
  });

  it('reads a named file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'read-input-')), 'splits.csv');
    writeFileSync(path, 'a,b\n');
    expect(await readInput(path, terminalWith(''))).toEqual({ name: path, text: 'a,b\n' });
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['half a gzip', gzipSync('a'.repeat(1000)).subarray(0, 15), 'damaged'],
    ['half a ZIP', zip({ a: 'b' }).subarray(0, 20), 'damaged'],
    ['a ZIP of two files', zip({ 'a.csv': 'x', 'b.csv': 'y' }), 'holds 2 files (a.csv, b.csv)'],
    ['a ZIP of none', zip({ 'folder/': '' }), 'no file in it'],
    ['a spreadsheet', zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), 'save it as CSV'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not a text file'],
  ])('refuses %s in one sentence', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(reason);
  });

  it('refuses what is not there', async () => {
    await expect(readInput('/no/such/file.csv', terminalWith(''))).rejects.toThrow(
      'There is no file “/no/such/file.csv”',
    );
    await expect(readInput(tmpdir(), terminalWith(''))).rejects.toThrow('is a folder');
  });
});
