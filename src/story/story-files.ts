import { crc32, deflateSync } from 'node:zlib';
import type { StoryClaim } from './delivery-files.ts';

type NamedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The paper a claim rests on, as a small spreadsheet that says what it is. */
export function writeEvidence(name: string, claim: Pick<StoryClaim, 'quantity' | 'note'>): NamedFile {
  const rows = [
    ['line', 'quantity', 'note'],
    ['1', String(claim.quantity), claim.note.replaceAll('"', '”')],
    ['2', '', 'Made up for the demonstration'],
  ];
  const text = rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  return { name: name.replace(/\.\w+$/, '.csv'), bytes: Buffer.from(`${text}\r\n`) };
}

const WIDTH = 480;
const HEIGHT = 320;

/** A picture for the demonstration: a wall and a floor in two tones, with a rail across. No camera was there. */
export function drawPhoto(name: string): NamedFile {
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const rail = y > 138 && y < 150 && x > 90 && x < 390;
      const shade = rail
        ? [90, 90, 98]
        : y > 236
          ? [158, 132, 104]
          : [226 - (x >> 4), 218 - (x >> 4), 202 - (y >> 4)];
      rows.set(shade, y * (WIDTH * 3 + 1) + 1 + x * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const bytes = Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]);
  return { name: name.replace(/\.\w+$/, '.png'), bytes };
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

const checksum: (data: Uint8Array) => number = crc32;
