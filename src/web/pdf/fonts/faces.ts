import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PdfEngine from 'pdfkit';
import { type DrawnGlyph, holdStill } from './still-glyphs.rules.ts';
import { assembleFont, readFontTables } from './true-type.rules.ts';
import { trueTypeFromWoff2 } from './woff2.rules.ts';

/** Running text, the same in bold, and headings, which stand in the site’s other typeface. */
export type Face = 'text' | 'strong' | 'heading';

/** One weight of one part of a typeface, as a PDF embeds it. */
export type FontFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly covers: ReadonlySet<number>;
};

/** What the PDF engine reads a font with: the little that we ask of it. */
type ReadFont = {
  readonly numGlyphs: number;
  readonly characterSet: readonly number[];
  readonly getVariation: (axes: Readonly<Record<string, number>>) => {
    readonly getGlyph: (index: number) => DrawnGlyph;
  };
};

const sans = '@fontsource-variable/source-sans-3/files/source-sans-3-';
const bricolage = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-';
const sansParts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** Each face’s files in the order in which they are asked for a letter; the site’s own dependencies. */
const faces: Readonly<Record<Face, readonly { readonly path: string; readonly weight: number }[]>> = {
  text: sansParts.map((part) => ({ path: `${sans}${part}`, weight: 400 })),
  strong: sansParts.map((part) => ({ path: `${sans}${part}`, weight: 700 })),
  heading: [
    ...['latin', 'latin-ext', 'vietnamese'].map((part) => ({ path: `${bricolage}${part}`, weight: 750 })),
    ...sansParts.slice(3).map((part) => ({ path: `${sans}${part}`, weight: 700 })),
  ],
};

const { resolve } = createRequire(import.meta.url);
const kept = new Map<string, FontFile>();

/** The file of a face that has a letter; undefined when none has. Files are read when first asked for. */
export function findFontFile(face: Face, codePoint: number): FontFile | undefined {
  for (const { path, weight } of faces[face]) {
    const file = openFontFile(path, weight);
    if (file.covers.has(codePoint)) return file;
  }
  return undefined;
}

/** The characters of a text that no font of ours has, each once: what must be said instead of printing a gap. */
export function listUnprintable(text: string): string[] {
  return [...new Set(text)].filter(
    (letter) => letter.trim() !== '' && !findFontFile('text', letter.codePointAt(0) ?? 0),
  );
}

function openFontFile(path: string, weight: number): FontFile {
  const name = `${path.slice(path.lastIndexOf('/') + 1)}-${weight}`;
  const before = kept.get(name);
  if (before) return before;
  const varying = trueTypeFromWoff2(readFileSync(resolve(`${path}-wght-normal.woff2`)));
  const font = readFont(varying);
  const still = font.getVariation({ wght: weight });
  const glyphs = Array.from({ length: font.numGlyphs }, (_, index) => still.getGlyph(index));
  const { flavour, tables } = readFontTables(varying);
  const bytes = assembleFont(flavour, holdStill(tables, glyphs));
  const file = { name, bytes, covers: new Set(font.characterSet) };
  kept.set(name, file);
  return file;
}

/** The engine’s own reader of fonts, which it gives out in no other way. */
function readFont(bytes: Buffer): ReadFont {
  const reader = new PdfEngine({ autoFirstPage: false, font: bytes as unknown as string });
  return (reader as unknown as { readonly _font: { readonly font: ReadFont } })._font.font;
}
