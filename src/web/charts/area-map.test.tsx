import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAreas } from './area-map.rules.ts';
import { AreaMap } from './area-map.tsx';

const square = (x: number, y: number, size = 0.1) =>
  [
    [
      [
        [x, y],
        [x + size, y],
        [x + size, y + size],
        [x, y + size],
        [x, y],
      ],
    ],
  ] as const;
const area = (name: string, x: number, value: number | undefined) => ({
  code: name,
  name,
  boundary: square(x, 53.5),
  value,
  text: value === undefined ? 'none known' : `£${value}m`,
});

describe('a map of areas', () => {
  const shown = (areas: ReturnType<typeof area>[]) =>
    String(
      <AreaMap
        sentence="Lees was paid most."
        caption="Paid"
        head={['On the map', 'Ward', 'Paid']}
        thresholds={[1, 2, 5, 10]}
        legend={['a', 'b', 'c', 'd', 'e']}
        areas={areas}
      />,
    );

  it('lists the areas by figure, those without one last and dashed', () => {
    const html = shown([area('Royton', -2.2, undefined), area('Lees', -2.1, 12), area('Hey', -2, 3)]);
    const order = ['£12m', '£3m', 'none known'].map((text) => html.indexOf(text));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('names a few areas, and numbers many by their row in the table', () => {
    expect(shown([area('Lees', -2.1, 12)])).toContain('>Lees</text>');
    const many = Array.from({ length: 13 }, (_, index) => area(`Ward ${index}`, -2 + index / 5, index));
    expect(shown(many)).toContain('>13</text>');
    expect(shown(many)).not.toContain('>Ward 1</text>');
  });

  it('is drawn north up, whichever way rings run, and never out of its frame', () => {
    const south = { code: 's', boundary: square(-2, 53) };
    const north = { code: 'n', boundary: square(-2, 53.4) };
    const [a, b] = drawAreas([south, north]).areas;
    expect(a?.middle[1]).toBeGreaterThan(b?.middle[1] ?? 0);
    const coordinate = fc.double({ min: -3, max: -1, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (one, other) => {
        const map = drawAreas([
          { code: 'a', boundary: square(one, 53) },
          { code: 'b', boundary: square(other, 53.2) },
        ]);
        for (const { middle } of map.areas) {
          expect(middle[0]).toBeGreaterThanOrEqual(0);
          expect(middle[0]).toBeLessThanOrEqual(map.width);
          expect(middle[1]).toBeLessThanOrEqual(map.height);
        }
      }),
    );
  });
});
