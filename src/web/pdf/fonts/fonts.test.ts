import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PdfEngine from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { findFontFile, listUnprintable } from './faces.ts';
import { readFontTables } from './true-type.rules.ts';
import { trueTypeFromWoff2 } from './woff2.rules.ts';

type Glyph = { advanceWidth: number; path: { toSVG: () => string; bbox: object } };
type Font = { numGlyphs: number; getGlyph: (index: number) => Glyph };

const { resolve } = createRequire(import.meta.url);
const files = ['source-sans-3', 'bricolage-grotesque'].map((name) =>
  readFileSync(resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`)),
);

function read(bytes: Buffer): Font {
  const document = new PdfEngine({ autoFirstPage: false, font: bytes as unknown as string });
  return (document as unknown as { _font: { font: Font } })._font.font;
}

describe('a font for a PDF', () => {
  it('has each outline and width that its WOFF2 file has', () => {
    for (const file of files) {
      const [packed, restored] = [read(file), read(trueTypeFromWoff2(file))];
      expect(restored.numGlyphs).toBe(packed.numGlyphs);
      expect(packed.numGlyphs).toBeGreaterThan(200);
      for (let index = 0; index < packed.numGlyphs; index += 1) {
        expect(restored.getGlyph(index).path.toSVG()).toBe(packed.getGlyph(index).path.toSVG());
        expect(restored.getGlyph(index).advanceWidth).toBe(packed.getGlyph(index).advanceWidth);
      }
    }
  });
  it('is of one weight: nothing in it varies, and bold letters are wider', () => {
    const regular = findFontFile('text', 0x6e);
    const bold = findFontFile('strong', 0x6e);
    if (!regular || !bold) throw new Error('no font has an n');
    const tags = readFontTables(bold.bytes).tables.map(({ tag }) => tag);
    expect(tags).toContain('glyf');
    for (const tag of ['fvar', 'gvar', 'HVAR']) expect(tags).not.toContain(tag);
    const width = (bytes: Buffer) => read(bytes).getGlyph(40).advanceWidth;
    expect(width(bold.bytes)).toBeGreaterThan(width(regular.bytes));
  });
  it('says which letters it cannot print', () => {
    expect(listUnprintable('Łukasz Żółć, Ŵyn, Điện, Ωμέγα, Жанна – “£5”')).toEqual([]);
    expect(listUnprintable('李 and 李 of سلام')).toEqual(['李', 'س', 'ل', 'ا', 'م']);
  });
  it('refuses what is no WOFF2 file', () => {
    expect(() => trueTypeFromWoff2(Buffer.from('OTTO and more than that'))).toThrow('Not a WOFF2 file');
  });
});
