import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { againstReference, fitPairs, type PairFit, standardErrors } from './fit-pairs.rules.ts';
import type { PairCount } from './pair-counts.rules.ts';

type Fit = {
  readonly coef: Record<string, number>;
  readonly se: Record<string, number>;
  readonly vcov: number[][];
  readonly vcov_names: string[];
  readonly deviance: number;
  readonly df: number;
};
type Baseball = {
  readonly pairs: Record<string, string | number>[];
  readonly fit_no_home: Fit;
  readonly fit_home_advantage: Fit;
};
type Citations = { readonly pairs: Record<string, string | number>[]; readonly fit: Fit };

const folder = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/pairwise`;
const isThere = existsSync(folder);

function read(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

function fitted(counts: readonly PairCount[], items: number, withAhead = false): PairFit {
  const fit = fitPairs(counts, { items, withAhead });
  if ('refused' in fit) throw new Error(fit.refused);
  return fit;
}

/** R’s errors are those of its last step but one: they are 3e−7 from the peak’s. */
function expectNear(ours: number | undefined, theirs: number | undefined): void {
  expect(Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN))).toBeLessThan(1e-6);
}

/** Holds a fit against R’s, whose coefficients are against the first item. */
function expectSame(fit: PairFit, names: readonly string[], prefix: string, theirs: Fit): void {
  const { logStrength, covariance } = againstReference(fit, 0);
  const errors = standardErrors(covariance);
  const at = (name: string) => names.indexOf(name.slice(prefix.length));
  for (const [row, name] of theirs.vcov_names.entries()) {
    if (name === 'at.home') continue;
    expectNear(logStrength[at(name)], theirs.coef[name]);
    expectNear(errors[at(name)], theirs.se[name]);
    for (const [column, other] of theirs.vcov_names.entries()) {
      if (other === 'at.home') continue;
      const ours = covariance[at(name) * names.length + at(other)];
      expectNear(ours, theirs.vcov[row]?.[column]);
    }
  }
  expectNear(fit.deviance, theirs.deviance);
  expect(fit.degreesOfFreedom).toBe(theirs.df);
}

describe.skipIf(!isThere)('reference data: pairwise/citations.json', () => {
  it('is R’s fit', () => {
    const { pairs, fit } = read('citations') as Citations;
    const names = ['Biometrika', 'Comm Statist', 'JASA', 'JRSS-B'];
    const counts = pairs.map((pair) => ({
      first: names.indexOf(String(pair['journal1'])),
      second: names.indexOf(String(pair['journal2'])),
      firstPreferred: Number(pair['win1']),
      secondPreferred: Number(pair['win2']),
    }));
    const own = fitted(counts, names.length);
    expect(own.prior).toBeNull();
    expectSame(own, names, '..', fit);
  });
});

describe.skipIf(!isThere)('reference data: pairwise/baseball.json', () => {
  const names = ['Baltimore', 'Boston', 'Cleveland', 'Detroit', 'Milwaukee', 'New York', 'Toronto'];
  const { pairs, fit_no_home, fit_home_advantage } = isThere
    ? (read('baseball') as Baseball)
    : ({} as Baseball);
  const counts = (pairs ?? []).map((pair) => ({
    first: names.indexOf(String(pair['home.team'])),
    second: names.indexOf(String(pair['away.team'])),
    firstPreferred: Number(pair['home.wins']),
    secondPreferred: Number(pair['away.wins']),
    ahead: 'first' as const,
  }));

  it('is R’s fit without home advantage', () => {
    const fit = fitted(counts, names.length);
    expect(fit.prior).toBeNull();
    expectSame(fit, names, 'team', fit_no_home);
  });

  it('is R’s fit with it, 0.3023', () => {
    const fit = fitted(counts, names.length, true);
    expect(fit.prior).toBeNull();
    expectSame(fit, names, 'team', fit_home_advantage);
    expectNear(fit.ahead?.logOdds, fit_home_advantage.coef['at.home']);
    expectNear(fit.ahead?.standardError, fit_home_advantage.se['at.home']);
    const withHome = [...(fit.ahead?.covariance ?? [])].map((value, _, all) => value - (all[0] ?? 0));
    expectNear(withHome[1], fit_home_advantage.vcov[6]?.[0]);
  });
});
