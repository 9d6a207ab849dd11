import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Margin } from './margins.rules.ts';
import { type RakeOptions, rake } from './rake.rules.ts';

const folder = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/raking`;
const isHere = existsSync(`${folder}/apisrs.csv`);
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

type Weighted = {
  readonly api00: number;
  readonly enroll_total: number;
  readonly weights: readonly number[];
};
type Expected = {
  readonly pop_stype: readonly Record<string, string | number>[];
  readonly pop_schwide: readonly Record<string, string | number>[];
  readonly pop_compimp: readonly Record<string, string | number>[];
  readonly rake3: Weighted & { readonly kish_deff: number; readonly n_eff: number };
  readonly trimmed_20_50: Weighted;
};

describe.skipIf(!isHere)('reference data: raking/apisrs.csv, weighted by R survey', () => {
  const rows: Record<string, string>[] = isHere ? parse(read('apisrs.csv'), { columns: true }) : [];
  const expected = (isHere ? JSON.parse(read('apisrs_expected.json')) : {}) as Expected;
  const margins = (): Margin[] =>
    [
      ['stype', expected.pop_stype] as const,
      ['sch.wide', expected.pop_schwide] as const,
      ['comp.imp', expected.pop_compimp] as const,
    ].map(([name, levels]) => ({
      name,
      levels: levels.map((row) => ({ level: String(row[name]), population: Number(row['Freq']) })),
      answers: rows.map((row) => row[name] ?? ''),
    }));

  function weigh(options: RakeOptions = {}) {
    const designWeights = rows.map(({ pw }) => Number(pw));
    const raked = rake(rows.length, margins(), { designWeights, ...options });
    if ('refused' in raked) throw new Error(raked.refused);
    const sum = (value: (row: Record<string, string>) => number) =>
      rows.reduce((total, row, index) => total + value(row) * (raked.weights[index] ?? 0), 0);
    const people = sum(() => 1);
    return {
      ...raked,
      api00: sum((row) => Number(row['api00'])) / people,
      people,
      enrolled: sum((row) => Number(row['enroll'])),
    };
  }

  it('gives the three-margin weights, mean, total and effective size', () => {
    const { weights, api00, enrolled, effectiveSize, people } = weigh();
    for (const [index, weight] of expected.rake3.weights.entries())
      expect(weights[index]).toBeCloseTo(weight, 6);
    expect(people).toBeCloseTo(6194, 8);
    expect(api00).toBeCloseTo(expected.rake3.api00, 6);
    expect(enrolled / expected.rake3.enroll_total).toBeCloseTo(1, 8);
    expect(effectiveSize).toBeCloseTo(expected.rake3.n_eff, 6);
    expect(rows.length / effectiveSize).toBeCloseTo(expected.rake3.kish_deff, 8);
  });

  it('changes nothing where no weight is outside the bounds', () => {
    const { weights } = weigh({ trim: { low: 20, high: 50 } });
    for (const [index, weight] of expected.trimmed_20_50.weights.entries()) {
      expect(weights[index]).toBeCloseTo(weight, 6);
    }
  });

  it('refuses bounds within which the margins cannot be met', () => {
    const designWeights = rows.map(({ pw }) => Number(pw));
    const tight = rake(rows.length, margins(), { designWeights, trim: { low: 25, high: 40 } });
    expect(tight).toMatchObject({ refused: 'margin-missed' });
  });
});

describe.skipIf(!isHere)('reference data: raking/ipf_4x4.json', () => {
  it('fits the table to 3e-11', () => {
    const { seed, row, col, fitted } = JSON.parse(read('ipf_4x4.json')) as {
      readonly [name in 'seed' | 'fitted']: readonly (readonly number[])[];
    } & { readonly [name in 'row' | 'col']: readonly number[] };
    const cells = seed.flatMap((weights, r) => weights.map((weight, c) => ({ r, c, weight })));
    const margins = (['r', 'c'] as const).map((name) => ({
      name,
      levels: (name === 'r' ? row : col).map((population, level) => ({ level: String(level), population })),
      answers: cells.map((cell) => String(cell[name])),
    }));
    const raked = rake(cells.length, margins, { designWeights: cells.map(({ weight }) => weight) });
    if ('refused' in raked) throw new Error(raked.refused);
    for (const [index, { r, c }] of cells.entries()) {
      expect(Math.abs((raked.weights[index] ?? 0) - (fitted[r]?.[c] ?? 0))).toBeLessThanOrEqual(3e-11);
    }
  });
});
