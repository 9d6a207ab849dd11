import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFlows, wrapWords } from './sankey.rules.ts';
import { Sankey } from './sankey.tsx';
import { layOutTreemap } from './treemap.rules.ts';
import { Treemap } from './treemap.tsx';

const name = fc.constantFrom('Oldham', 'Bury', 'Wigan', 'Police');
const flow = fc.record({ from: name, via: name, to: name, value: fc.integer({ min: -50, max: 100_000 }) });

describe('money from column to column', () => {
  it('is all there, in each column, however much is folded together', () => {
    fc.assert(
      fc.property(fc.array(flow, { maxLength: 40 }), (flows) => {
        const { links, nodes, total } = foldFlows(flows, 'other');
        const paid = flows.reduce((sum, { value }) => sum + Math.max(0, value), 0);
        expect(total).toBe(paid);
        for (const at of [0, 1]) {
          const of = links.filter(({ source }) => source.startsWith(`${at} `));
          expect(of.reduce((sum, { value }) => sum + value, 0)).toBe(paid);
        }
        expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
      }),
    );
  });

  it('draws what is under one part in a hundred as other, and says all of it in the table', () => {
    const flows = [
      { from: 'Oldham', via: 'Firms', to: 'Bolton', value: 995 },
      { from: 'Bury', via: 'Firms', to: 'Wigan', value: 5 },
    ];
    expect(foldFlows(flows, 'other').nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Oldham', 'Firms', 'Bolton', 'other']),
    );
    const html = String(
      <Sankey
        sentence="Oldham paid most."
        caption="Paid"
        flows={flows}
        other="other"
        columns={['Body', 'Kind', 'Place']}
        amount="Paid"
        tell={String}
        tellExactly={(value) => `£${value}`}
      />,
    );
    expect(html.slice(html.indexOf('<table'))).toContain('£5');
    expect(html.match(/flow-most/g)).toHaveLength(1);
  });

  it('keeps every word of a long name', () => {
    expect(wrapWords('Greater Manchester Combined Authority', 22)).toEqual([
      'Greater Manchester',
      'Combined Authority',
    ]);
    expect(wrapWords('Llanfairpwllgwyngyllgogerych Council', 10)).toEqual([
      'Llanfairpwllgwyngyllgogerych',
      'Council',
    ]);
  });
});

describe('a treemap', () => {
  it('gives each part the area of its share, and the rest theirs', () => {
    const part = fc.record({
      name: fc.string(),
      value: fc.integer({ min: 1, max: 10_000 }),
      text: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const cells = layOutTreemap(parts, { name: 'rest', tell: String }, { width: 100, height: 50 }, 8);
        const total = parts.reduce((sum, { value }) => sum + value, 0);
        expect(cells.length).toBeLessThanOrEqual(9);
        for (const { part: shown, width, height } of cells)
          expect((width * height) / 5000).toBeCloseTo(shown.value / total, 6);
        expect(cells.reduce((sum, cell) => sum + cell.part.value, 0)).toBe(total);
      }),
    );
  });

  it('draws no name that its box would cut; the table has it', () => {
    const parts = [
      { name: 'Cleaning', value: 970, text: '£970' },
      { name: 'Refurbishments', value: 30, text: '£30' },
    ];
    const said = { sentence: 'Cleaning was most.', caption: 'Kinds', head: ['Kind', 'Paid'] as const };
    const rest = { name: 'rest', tell: String };
    const html = String(<Treemap {...said} parts={parts} rest={rest} />);
    const [wide = ''] = html.match(/<svg class="only-wide".*?<div class="only-narrow"/s) ?? [];
    expect(wide).toMatch(/<text[^>]*>Cleaning</);
    expect(wide).not.toMatch(/<text[^>]*>Refurbishments/);
    expect(html).toMatch(/Refurbishments<\/t[dh]>/);
  });
});
