import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type PdfObjects, readPdf } from '../../../test/read-pdf.ts';
import { mm } from './engine.ts';
import { qrSquares } from './qr.rules.ts';
import { type Drawing, writePdf } from './write-pdf.ts';

const about = {
  title: 'R&D <for> “all”',
  author: 'Oldham Council',
  lang: 'en-GB',
  madeAt: Temporal.Instant.from('2026-11-22T12:00:00Z'),
};
const place = { x: mm(20), y: mm(20), width: mm(60) };

async function made(draw: Drawing, footer?: (page: number) => string): Promise<PdfObjects> {
  const chunks: Uint8Array[] = [];
  const stream = writePdf({ ...about, ...(footer ? { footer } : {}) }, draw);
  for await (const chunk of stream) chunks.push(chunk);
  return readPdf(Buffer.concat(chunks));
}

function* twoPages(paper: Parameters<Drawing>[0]): ReturnType<Drawing> {
  for (const title of ['First', 'Second']) {
    paper.nextPage();
    paper.group('Sect', () => {
      paper.write('H1', title, place, { face: 'heading', size: 20 });
      paper.write('P', 'Łódź (that is a place)', { ...place, y: mm(40) }, { size: 12 });
      paper.box('A box for points', { ...place, y: mm(60), height: 20 });
    });
    yield;
  }
}

describe('a PDF', () => {
  it('says its language, its title and that it is tagged for PDF/UA', async () => {
    const { catalog, metadata, text } = await made(twoPages);
    expect(catalog).toMatch(/\/Lang \(en-GB\)/);
    expect(catalog).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('R&amp;D &lt;for&gt; “all”');
  });
  it('has a structure tree in the order in which it is read, with words for what is no text', async () => {
    const { tree } = await made(twoPages);
    expect(tree()).toEqual([
      [
        'Document',
        ['Sect', 'H1', 'P', 'Figure: A box for points'],
        ['Sect', 'H1', 'P', 'Figure: A box for points'],
      ],
    ]);
  });
  it('leads from each piece of a page back to what it is', async () => {
    const { parentsOf } = await made(twoPages);
    expect(parentsOf(0)).toEqual(['H1', 'P', 'Figure']);
    expect(parentsOf(1)).toEqual(['H1', 'P', 'Figure']);
  });
  it('embeds every font, and prints page numbers apart from what is read', async () => {
    const { fonts, pages, contents } = await made(twoPages, (page) => `Page ${page} of 2`);
    expect(pages).toBe(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(contents[0]).toMatch(/\/Artifact <<\s*\/Type \/Pagination\s*>> BDC/);
  });
  it('draws text as letters only, whatever it says', async () => {
    const { text, catalog } = await made(function* (paper) {
      paper.nextPage();
      paper.write('P', ') Tj ET /JavaScript (app.alert(1)) << /S /URI >>', place, { size: 12 });
      yield;
    });
    expect(text).not.toMatch(/\/JavaScript|\/URI|app\.alert/);
    expect(catalog).not.toMatch(/OpenAction/);
  });
});

describe('a QR code', () => {
  it('keeps four quiet squares around it and stays inside its place', () => {
    const squares = qrSquares('https://example.org/say/home-repairs/join/code#BCDF-GHJK', 100);
    const side = squares[0]?.[3] ?? 0;
    for (const [left, top, width, height] of squares) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(4 * side - 1e-9);
      expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(100 - 4 * side + 1e-9);
    }
  });
});
