import { type Engine, forgetPage, mm, pageHeight, pageWidth } from './engine.ts';
import { BLACK, type Ink, leadingOf, openLettering } from './lettering.ts';
import { qrSquares } from './qr.rules.ts';
import { drawShape, type Shape } from './shapes.ts';
import { openStructure } from './structure.ts';

/** From the top left of the page, in points. */
export type Place = { readonly x: number; readonly y: number; readonly width: number };
export type Box = Place & { readonly height: number };

/** What a piece of text is to a person who listens (ISO 32000-1, 14.8.4). */
export type TextRole = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Lbl' | 'Note' | 'TH' | 'TD';
export type GroupRole = 'Sect' | 'L' | 'LI' | 'LBody' | 'Part' | 'Table' | 'TR';

/** What a document is drawn with, in reading order. */
export type Paper = {
  /** Begins a page. What is drawn next is on it. */
  readonly nextPage: () => void;
  /** What is drawn inside belongs together. */
  readonly group: (role: GroupRole, draw: () => void) => void;
  /** Writes text into a place, broken into lines, and returns where the next line would begin. */
  readonly write: (role: TextRole, text: string, place: Place, ink: Ink) => number;
  /** How high a text would be. */
  readonly measure: (text: string, width: number, ink: Ink) => number;
  readonly widthOf: (text: string, ink: Ink) => number;
  /** An empty box to write in; `says` is what somebody who listens hears. */
  readonly box: (says: string, box: Box) => void;
  /** A picture of bars; `says` is what somebody who listens hears. */
  readonly figure: (says: string, box: Box, shapes: readonly Shape[]) => void;
  /** A QR code as squares, quiet zone included; `says` tells what it holds. */
  readonly qr: (text: string, says: string, place: Place) => void;
  /** A rule or cut line from one point to another: nothing to somebody who listens. */
  readonly rule: (from: Point, to: Point, isCut?: boolean) => void;
};
export type Point = { readonly x: number; readonly y: number };

const FOOTER: Ink = { size: 9 };

/** Paper over an engine, and how to finish it. */
export function openPaper(
  engine: Engine,
  footer: ((page: number) => string) | undefined,
): { paper: Paper; end: () => void } {
  const lettering = openLettering(engine);
  const structure = openStructure(engine);
  const pages = openPages(engine, (page) => {
    const text = footer?.(page);
    if (text === undefined) return;
    const x = (pageWidth - lettering.widthOf(text, FOOTER)) / 2;
    structure.artifact('Pagination', () => lettering.drawLines([text], x, pageHeight - mm(12), FOOTER));
  });
  return {
    paper: {
      nextPage: pages.next,
      group: structure.group,
      write(role, text, { x, y, width }, ink) {
        const lines = lettering.linesOf(text, width, ink);
        // A heading of a table heads its column (ISO 14289-1, 7.5).
        const heads = role === 'TH' ? { scope: 'Column' as const } : undefined;
        structure.element(role, heads, () => lettering.drawLines(lines, x, y, ink));
        return y + lines.length * leadingOf(ink);
      },
      measure: (text, width, ink) => lettering.linesOf(text, width, ink).length * leadingOf(ink),
      widthOf: lettering.widthOf,
      ...drawings(engine, structure),
    },
    end() {
      pages.finish();
      structure.end();
      engine.end();
    },
  };
}

/** Pages one after another; `drawFoot` comes last on each. */
function openPages(
  engine: Engine,
  drawFoot: (page: number) => void,
): { next: () => void; finish: () => void } {
  let pages = 0;
  const finish = (): void => {
    if (pages === 0) return;
    drawFoot(pages);
    engine.flushPages();
    forgetPage(engine, pages);
  };
  return {
    finish,
    next() {
      finish();
      engine.addPage();
      pages += 1;
    },
  };
}

function drawings(
  engine: Engine,
  { element, artifact }: ReturnType<typeof openStructure>,
): Pick<Paper, 'box' | 'figure' | 'qr' | 'rule'> {
  return {
    box(says, { x, y, width, height }) {
      element('Figure', { alt: says, bbox: [x, y, x + width, y + height] }, () => {
        engine.lineWidth(1.25).rect(x, y, width, height).stroke(BLACK);
      });
    },
    figure(says, { x, y, width, height }, shapes) {
      element('Figure', { alt: says, bbox: [x, y, x + width, y + height] }, () => {
        for (const shape of shapes) drawShape(engine, { x, y }, shape);
      });
    },
    qr(text, says, { x, y, width }) {
      element('Figure', { alt: says, bbox: [x, y, x + width, y + width] }, () => {
        for (const [left, top, wide, high] of qrSquares(text, width))
          engine.rect(x + left, y + top, wide, high);
        engine.fill(BLACK);
      });
    },
    rule(from, to, isCut = false) {
      artifact('Layout', () => {
        engine.save().lineWidth(isCut ? 0.75 : 0.5);
        if (isCut) engine.dash(4, { space: 3 });
        engine.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(BLACK).restore();
      });
    },
  };
}
