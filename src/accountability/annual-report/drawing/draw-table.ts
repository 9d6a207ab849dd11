import { mm } from '../../../web/pdf/engine.ts';
import type { Ink } from '../../../web/pdf/lettering.ts';
import { type Flow, inks, LEFT, need, WIDTH } from './flow.ts';

export type Column = {
  readonly head: string;
  /** Its share of the page’s width; all together at most 1. */
  readonly share: number;
  /** Numbers stand at the right of their column. */
  readonly isNumber?: boolean;
};

const PAD = mm(1.5);
const GUTTER = mm(3);
const headInk: Ink = { ...inks.note, face: 'strong' };

/** A table as wide as the page. A row stays whole, and the heads stand again on each page that it goes on to. */
export function drawTable(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const heads = columns.map(({ head }) => head);
  flow.y += mm(2);
  flow.paper.group('Table', () => {
    const first = rows[0];
    need(flow, heightOfRow(flow, columns, heads, headInk) + (first ? heightOfRow(flow, columns, first) : 0));
    drawRow(flow, columns, heads, 'TH');
    for (const row of rows) {
      const page = flow.page;
      need(flow, heightOfRow(flow, columns, row));
      if (flow.page > page) drawRow(flow, columns, heads, 'TH');
      drawRow(flow, columns, row, 'TD');
    }
  });
  flow.y += mm(2);
}

function heightOfRow(
  { paper }: Flow,
  columns: readonly Column[],
  cells: readonly string[],
  ink: Ink = inks.note,
): number {
  const heights = columns.map(({ share }, at) => paper.measure(cells[at] ?? '', share * WIDTH - GUTTER, ink));
  return Math.max(...heights) + PAD * 2;
}

function drawRow(flow: Flow, columns: readonly Column[], cells: readonly string[], role: 'TH' | 'TD'): void {
  const { paper, y } = flow;
  const ink = role === 'TH' ? headInk : inks.note;
  const height = heightOfRow(flow, columns, cells, ink);
  paper.group('TR', () => {
    let left = LEFT;
    for (const [at, { share, isNumber }] of columns.entries()) {
      const text = cells[at] ?? '';
      const width = share * WIDTH - GUTTER;
      const spare = isNumber ? Math.max(0, width - paper.widthOf(text, ink) - 1) : 0;
      paper.write(role, text, { x: left + spare, y: y + PAD, width: width - spare }, ink);
      left += share * WIDTH;
    }
  });
  paper.rule({ x: LEFT, y: y + height }, { x: LEFT + WIDTH, y: y + height });
  flow.y = y + height;
}
