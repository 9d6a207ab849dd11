import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilar, likeness, tellingWords } from './similar.rules.ts';

const said = (title: string, text = '') => ({ title, text });

describe('what was said already', () => {
  it('is found in other words of the same', () => {
    const pairs = [
      [
        said('Shade at bus stops', 'It is too hot to wait'),
        said('Bus stops need shading', 'No shade in summer'),
      ],
      [
        said('Repair cafés', 'Mending things instead of binning'),
        said('A café that repairs', 'Mend old things'),
      ],
      [
        said('Safer crossings near schools'),
        said('A crossing by the school', 'Cars do not stop for children'),
      ],
    ] as const;
    for (const [one, other] of pairs) expect(findSimilar(one, [other], 5)).toEqual([other]);
  });

  it('is not found in something else', () => {
    const others = [
      said('Toilets in parks'),
      said('Paid breaks for carers'),
      said('Cheaper school uniforms'),
    ];
    expect(findSimilar(said('Shade at bus stops', 'It is too hot to wait in town'), others, 5)).toEqual([]);
  });

  it('gives the likest first and no more than asked for', () => {
    const exact = said('Toilets in parks');
    const near = said('Toilets in parks and on canals', 'And benches, lights, water, flowers');
    expect(findSimilar(exact, [near, exact], 5)[0]).toBe(exact);
    expect(findSimilar(exact, [near, exact], 1)).toEqual([exact]);
  });

  it('says nothing of words that tell nothing', () => {
    expect(likeness(said('More of this here'), said('More of this here'))).toBe(0);
    expect(tellingWords('We should have more for the people')).toEqual([]);
  });
});

it('is the same whichever was first, from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
      const like = likeness(said(a, b), said(c, d));
      expect(like).toBe(likeness(said(c, d), said(a, b)));
      expect(like).toBeGreaterThanOrEqual(0);
      expect(like).toBeLessThanOrEqual(1);
    }),
  );
});
