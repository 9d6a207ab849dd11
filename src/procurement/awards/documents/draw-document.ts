import { mm } from '../../../web/pdf/engine.ts';
import { type Ink, leadingOf } from '../../../web/pdf/lettering.ts';
import type { Paper } from '../../../web/pdf/paper.ts';
import type { Drawing } from '../../../web/pdf/write-pdf.ts';
import { type Block, splitToFit } from './blocks.rules.ts';

const LEFT = mm(22);
const WIDTH = mm(166);
const TOP = mm(22);
const FOOT = mm(276);
const INDENT = mm(6);

const inks = {
  title: { face: 'heading', size: 22, leading: 27 },
  heading: { face: 'heading', size: 16, leading: 21 },
  subheading: { face: 'strong', size: 12, leading: 16 },
  paragraph: { size: 11, leading: 15.5 },
  list: { size: 11, leading: 15.5 },
  note: { size: 9.5, leading: 13 },
} as const satisfies Record<string, Ink>;

const gaps = { heading: mm(6), subheading: mm(4), paragraph: mm(2), note: mm(2), list: mm(2) } as const;

/** Draws a document of blocks on as many pages as it needs; long texts go on over the page. */
export function drawDocument(title: string, blocks: readonly Block[]): Drawing {
  return function* drawing(paper) {
    const flow = openFlow(paper);
    flow.write('H1', title, inks.title, 0);
    for (const block of blocks) {
      drawBlock(flow, block);
      yield;
    }
  };
}

type Flow = {
  readonly write: (role: 'H1' | 'H2' | 'P', text: string, ink: Ink, indent: number) => void;
  readonly skip: (height: number) => void;
  /** Begins a page where so much does not fit any more. */
  readonly need: (height: number) => void;
};

function drawBlock(flow: Flow, block: Block): void {
  flow.skip(gaps[block.kind]);
  if (block.kind === 'list') {
    for (const item of block.items) flow.write('P', `• ${item}`, inks.list, INDENT);
    return;
  }
  const isHeading = block.kind === 'heading' || block.kind === 'subheading';
  // A heading does not stand alone at the foot of a page.
  if (isHeading) flow.need(leadingOf(inks[block.kind]) * 3);
  flow.write(isHeading ? 'H2' : 'P', block.text, inks[block.kind], 0);
}

function openFlow(paper: Paper): Flow {
  let y = TOP;
  paper.nextPage();
  const nextPage = () => {
    paper.nextPage();
    y = TOP;
  };
  const need = (height: number) => {
    if (y + height > FOOT) nextPage();
  };
  return {
    need,
    skip(height) {
      if (y > TOP) y += height;
    },
    write(role, text, ink, indent) {
      const width = WIDTH - indent;
      let rest = text;
      while (rest !== '') {
        need(leadingOf(ink));
        const room = FOOT - y;
        const [first, later] = splitToFit(rest, (part) => paper.measure(part, width, ink) <= room);
        y = paper.write(role, first, { x: LEFT + indent, y, width }, ink);
        rest = later;
        if (rest !== '') nextPage();
      }
    },
  };
}
