import PdfEngine from 'pdfkit';
import type { Temporal } from 'temporal-polyfill';
import type { FontFile } from './fonts/faces.ts';

export type About = {
  readonly title: string;
  /** Who publishes it. */
  readonly author: string;
  readonly lang: string;
  readonly madeAt: Temporal.Instant;
};

/** A4, in points: 72 to an inch. */
export const pageWidth = 595.28;
export const pageHeight = 841.89;

/** Millimetres in points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** What the engine does not say of itself. */
type Insides = {
  info: Record<string, unknown>;
  endMetadata: () => void;
  _font: { layoutCache: object };
  _fontFamilies: Record<string, { layoutCache: object }>;
  getStructParentTree: () => { _items: Record<string, unknown> };
  ref: (data: unknown) => { data: unknown; end: () => void };
  page: { readonly structParentTreeKey: number; readonly dictionary: { data: unknown } };
};
export type Engine = InstanceType<typeof PdfEngine>;

/**
 * An A4 document that says it is tagged, in which language, and under which title (PDF/UA-1, ISO 14289-1: 7.1, 7.2).
 * No network, no standard fonts: whatever is written is embedded.
 */
export function openEngine({ title, author, lang, madeAt }: About): Engine {
  const engine = new PdfEngine({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    // The engine knows it; its types do not yet.
    subset: 'PDF/UA' as unknown as 'PDF/A-1',
    tagged: true,
    lang,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: new Date(madeAt.epochMilliseconds) },
  });
  escapeMetadata(insidesOf(engine));
  return engine;
}

/** Makes a font the one that is written with, and its size. */
export function takeFont(engine: Engine, file: FontFile, size: number): void {
  const known = insidesOf(engine)._fontFamilies[file.name];
  if (!known) engine.registerFont(file.name, file.bytes);
  engine.font(file.name, size);
}

/** The engine puts the title into its XML as it stands: words such as “R&D” would break it. */
function escapeMetadata(insides: Insides): void {
  const { info } = insides;
  const end = insides.endMetadata.bind(insides);
  insides.endMetadata = () => {
    for (const name of ['Title', 'Author']) info[name] = escapeXml(String(info[name]));
    end();
  };
}

function escapeXml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
}

const PAGES_OF_WORDS = 200;

/**
 * Lets go of what a finished page left in memory: the engine remembers the letters of every word it ever wrote, the
 * page’s own entries, and what each piece of it belongs to; the last is written out instead. Without this, 20,000
 * letters would be held in memory together.
 */
export function forgetPage(engine: Engine, page: number): void {
  const insides = insidesOf(engine);
  if (page % PAGES_OF_WORDS === 0) {
    for (const font of Object.values(insides._fontFamilies)) font.layoutCache = Object.create(null) as object;
  }
  const { structParentTreeKey, dictionary } = insides.page;
  const items = insides.getStructParentTree()._items;
  const written = insides.ref(items[structParentTreeKey]);
  written.end();
  items[structParentTreeKey] = written;
  for (const reference of [written, dictionary]) reference.data = {};
}

function insidesOf(engine: Engine): Insides {
  return engine as unknown as Insides;
}
