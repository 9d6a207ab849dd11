import type { Engine } from './engine.ts';
import { BLACK } from './lettering.ts';

/** A bar of a picture, from the top left of its box, in points. What it means is in its pattern, not in a colour. */
export type Shape = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly look: 'dashed' | 'hatched' | 'solid' | 'dotted' | 'line';
};

/** Draws one bar with its corner at a place; an empty one draws nothing. */
export function drawShape(
  engine: Engine,
  at: { readonly x: number; readonly y: number },
  shape: Shape,
): void {
  const { look, width, height } = shape;
  const [x, y] = [at.x + shape.x, at.y + shape.y];
  if (look === 'line') {
    engine
      .lineWidth(1.5)
      .moveTo(x, y)
      .lineTo(x, y + height)
      .stroke(BLACK);
    return;
  }
  if (width <= 0) return;
  if (look === 'solid') {
    engine.rect(x, y, width, height).fill(BLACK);
    return;
  }
  engine.save();
  engine.rect(x, y, width, height).clip();
  if (look === 'hatched') hatch(engine, x, y, width, height);
  if (look === 'dotted') dot(engine, x, y, width, height);
  engine.restore().save().lineWidth(1);
  if (look === 'dashed') engine.dash(4, { space: 3 });
  engine.rect(x, y, width, height).stroke(BLACK).restore();
}

function hatch(engine: Engine, x: number, y: number, width: number, height: number): void {
  engine.lineWidth(1.2);
  for (let left = -height; left < width; left += 5)
    engine.moveTo(x + left, y + height).lineTo(x + left + height, y);
  engine.stroke(BLACK);
}

function dot(engine: Engine, x: number, y: number, width: number, height: number): void {
  for (let left = 3; left < width; left += 6)
    for (let top = 3; top < height; top += 6) engine.circle(x + left, y + top, 1.4);
  engine.fill(BLACK);
}
