import { deflateSync } from 'node:zlib';

/** A place nobody should learn from a photo. */
export const hiddenPlace = 'GPS 53.5409 -2.1114';

function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, data]);
}

/** EXIF with which way up (6: turned right) and the hidden place. */
function exif(): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II', 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(6, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(hiddenPlace)]));
}

/** The bytes of a JPEG as a phone makes it: EXIF, XMP, a comment, a picture, and a second picture after its end. */
export function phoneJpeg(): Buffer {
  const picture = [
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    exif(),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${hiddenPlace}</x>`)),
    segment(0xed, Buffer.from(hiddenPlace)),
    segment(0xfe, Buffer.from(hiddenPlace)),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A stuffed byte and a restart marker belong to the scan.
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
  ];
  const after = Buffer.from(`\xff\xd8\xff\xe1${hiddenPlace}`, 'latin1');
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...picture, Buffer.from([0xff, 0xd9]), after]);
}

function chunk(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.write(type, 4, 'latin1');
  return Buffer.concat([frame, data, Buffer.alloc(4)]);
}

/** The bytes of a PNG of one pixel, with text, EXIF and time in it. */
export function wordyPng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${hiddenPlace}`)),
    chunk('eXIf', Buffer.from(hiddenPlace)),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0${hiddenPlace}`)),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('tIME', Buffer.alloc(7)),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(hiddenPlace),
  ]);
}

export const plainPdf = Buffer.from('%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
export const htmlPage = Buffer.from('<!doctype html><html><script>alert(1)</script></html>');
