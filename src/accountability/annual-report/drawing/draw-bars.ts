import { mm } from '../../../web/pdf/engine.ts';
import type { Shape } from '../../../web/pdf/shapes.ts';
import { type Flow, inks, LEFT, need, WIDTH } from './flow.ts';

/** Bars on one scale, none on top of another. `says` is what one who listens hears. */
export type Picture = {
  readonly says: string;
  readonly bars: readonly Bar[];
  /** What the longest bar can be, and where an upright line stands. */
  readonly whole: number;
  readonly mark: number | null;
};
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly says: string;
  readonly look: Exclude<Shape['look'], 'line'>;
};
const LABELS = mm(52);
const BARS = WIDTH - LABELS - mm(34);
const ROW = 18;
const GAP = mm(2);

/** How high a picture is, with its gaps. */
export function heightOfPicture(picture: Picture | null): number {
  return picture ? picture.bars.length * ROW + GAP * 2 : 0;
}

/** Draws a picture: each bar with its name before it and its number after it, so that nothing hangs on a colour. */
export function drawPicture(flow: Flow, picture: Picture | null): void {
  if (!picture) return;
  const { bars, whole, mark, says } = picture;
  need(flow, heightOfPicture(picture));
  flow.y += GAP;
  const { paper, y } = flow;
  const scale = whole > 0 ? BARS / whole : 0;
  for (const [index, { label, says: text }] of bars.entries()) {
    const top = y + index * ROW;
    paper.write('P', label, { x: LEFT, y: top, width: LABELS }, inks.note);
    paper.write('P', text, { x: LEFT + LABELS + BARS + mm(2), y: top, width: mm(32) }, inks.note);
  }
  const height = bars.length * ROW;
  const shapes = bars.map(({ value, look }, index) => ({
    x: 0,
    y: index * ROW + 1,
    width: value * scale,
    height: 11,
    look,
  }));
  const line =
    mark === null ? [] : [{ x: mark * scale, y: -2, width: 0, height: height - 2, look: 'line' } as const];
  paper.figure(says, { x: LEFT + LABELS, y, width: BARS, height }, [...shapes, ...line]);
  flow.y += height + GAP;
}
