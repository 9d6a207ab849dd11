import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenPlace, htmlPage, phoneJpeg, plainPdf, wordyPng } from '../../../test/builders/pictures.ts';
import { decideUpload } from './decide-upload.rules.ts';
import { evidenceKinds, MAX_FILE_BYTES, photoKinds } from './file-kind.rules.ts';
import { readOrientation } from './jpeg-orientation.rules.ts';

const evidence = (content: string | Buffer) => decideUpload(Buffer.from(content), evidenceKinds);
const bytesOf = (content: Buffer) => {
  const decided = decideUpload(content, photoKinds);
  if ('refused' in decided) throw new Error(decided.refused);
  return Buffer.from(decided.bytes);
};

describe('what a file is', () => {
  it('is decided by its bytes', () => {
    expect(evidence(phoneJpeg())).toMatchObject({ kind: 'jpeg' });
    expect(evidence(wordyPng())).toMatchObject({ kind: 'png' });
    expect(evidence(plainPdf)).toMatchObject({ kind: 'pdf' });
    expect(evidence('month,visits\r\nMay,-3\r\nJune,"+44 161 496 0000"\r\n')).toMatchObject({ kind: 'csv' });
  });
  it.each([
    ['a page', htmlPage],
    ['a page that looks like a table', '<html>,<b>\n1,2'],
    ['a table with a script in it', 'a,b\n1,<script>x</script>'],
    ['a drawing with script', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['words without columns', 'Just a note.'],
    ['a program', Buffer.from('MZ\x90\0\x03,\0')],
    ['an archive', Buffer.from('PK\x03\x04')],
    ['text that is not UTF-8', Buffer.from([0x61, 0x2c, 0xff, 0xfe])],
  ])('refuses %s', (_, content) => {
    expect(evidence(content)).toEqual({ refused: 'file-kind' });
  });
  it.each(['a,b\n=1+1,2', 'a,b\n1,"@SUM(A1)"', "a,b\n+cmd|' /C calc'!A0,1", 'a;b\n1;-2+3+cmd'])(
    'refuses a table that a spreadsheet would run: %s',
    (content) => {
      expect(evidence(content)).toEqual({ refused: 'csv-formula' });
    },
  );
  it('tells a phone’s HEIC photo from what it does not know, so that its owner can send it otherwise', () => {
    for (const brand of ['heic', 'mif1', 'avif'])
      expect(evidence(Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`))).toEqual({
        refused: 'photo-heic',
      });
    expect(evidence(Buffer.from('\0\0\0\x18ftypisom\0\0\0\0'))).toEqual({ refused: 'file-kind' });
  });
  it('refuses what is empty, too large, or not a photo where a photo is asked for', () => {
    expect(evidence('')).toEqual({ refused: 'empty-file' });
    expect(evidence(Buffer.alloc(MAX_FILE_BYTES + 1))).toEqual({ refused: 'file-too-large' });
    expect(decideUpload(plainPdf, photoKinds)).toEqual({ refused: 'file-kind' });
    expect(decideUpload(Buffer.from('a,b\n1,2'), photoKinds)).toEqual({ refused: 'file-kind' });
  });
});

describe('a photo is kept without what its camera wrote', () => {
  it('a JPEG loses its place, XMP, comments and what follows its end', () => {
    expect(phoneJpeg().includes(hiddenPlace)).toBe(true);
    const kept = bytesOf(phoneJpeg());
    expect(kept.includes(hiddenPlace)).toBe(false);
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(kept.includes(Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]))).toBe(true);
  });
  it('a JPEG keeps which way up it goes', () => {
    const kept = bytesOf(phoneJpeg());
    const app1 = kept.indexOf(Buffer.from([0xff, 0xe1]));
    expect(readOrientation(kept.subarray(app1 + 4))).toBe(6);
  });
  it('a PNG loses its text, EXIF, time and what follows its end', () => {
    const kept = bytesOf(wordyPng()).toString('latin1');
    expect(kept).not.toContain(hiddenPlace);
    expect(kept).not.toMatch(/tEXt|eXIf|iTXt|tIME/);
    expect(kept).toMatch(/IHDR.*IDAT.*IEND/s);
  });
  it('is the same when it is stripped again', () => {
    for (const photo of [phoneJpeg(), wordyPng()]) expect(bytesOf(bytesOf(photo))).toEqual(bytesOf(photo));
  });
  it('is refused when it is cut short anywhere before its end', () => {
    for (const [photo, end] of [
      [phoneJpeg(), phoneJpeg().lastIndexOf(Buffer.from([0xff, 0xd9]))],
      [wordyPng(), wordyPng().indexOf('IEND')],
    ] as const) {
      fc.assert(
        fc.property(fc.integer({ min: 9, max: end }), (length) => {
          expect(decideUpload(photo.subarray(0, length), photoKinds)).toEqual({ refused: 'file-damaged' });
        }),
      );
    }
  });
  it('never hangs or throws, whatever follows a photo’s first bytes', () => {
    const starts = [Buffer.from([0xff, 0xd8, 0xff]), wordyPng().subarray(0, 33)];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const decided = decideUpload(Buffer.concat([start, rest]), photoKinds);
        expect('kind' in decided || decided.refused === 'file-damaged').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
