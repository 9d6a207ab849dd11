import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fraction, isWhole } from '../../values/fraction.ts';
import { parseFraction, toExact } from '../../values/fraction-text.ts';
import { type WeighingRule, weigh } from './weigh.rules.ts';

type Case = {
  votes: string[][];
  mean: string[];
  independent_markets: string[];
  utilitarian: string[];
};

const file = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/weights/moving-phantoms.json`;
const cases: Case[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : [];

function read(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`${text} ${value.refused}`);
  return value;
}

function exactShares(votes: readonly (readonly (number | Fraction)[])[], rule: WeighingRule): string[] {
  const weighed = weigh(votes, rule);
  if ('refused' in weighed) throw new Error(weighed.refused);
  return weighed.shares.map(toExact);
}

describe.skipIf(cases.length === 0)('reference data: weights/moving-phantoms.json', () => {
  it.each(cases.map((reference, index) => ({ index, reference })))(
    'case $index is exact',
    ({ reference }) => {
      const votes = reference.votes.map((row) => row.map(read));
      expect(exactShares(votes, 'mean')).toEqual(reference.mean);
      expect(exactShares(votes, 'independent-markets')).toEqual(reference.independent_markets);
      expect(exactShares(votes, 'utilitarian')).toEqual(reference.utilitarian);
    },
  );

  it('comes out the same from whole points out of 20', () => {
    for (const reference of cases) {
      const points = reference.votes.map((row) =>
        row.map((text) => {
          const value = read(text);
          const scaled = (value.numerator * 20n) / value.denominator;
          return isWhole(value) ? Number(value.numerator) * 20 : Number(scaled);
        }),
      );
      expect(exactShares(points, 'independent-markets')).toEqual(reference.independent_markets);
    }
  });
});
