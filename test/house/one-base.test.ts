import { describe, expect, it } from 'vitest';
import { readSources } from './source.ts';

/** Reads that list claims one by one, or say how far one claim has come: they add nothing up. */
const mayReadQuantities = [
  'src/accountability/evidence/',
  // A Review’s own book, and what a claim that several share counts for.
  'src/accountability/review/',
  'src/accountability/shared-claims/',
];
const addsUp =
  /sum\s*\(\s*(?:coalesce\(\s*)?\w*\.?(?:verified_quantity|counted_quantity)|sum\s*\(\s*c\.quantity/;

describe('one base for every total', () => {
  const sources = readSources('src');

  it('nothing adds claims up but the database’s own standing', () => {
    expect(sources.length).toBeGreaterThan(500);
    const adding = sources.filter(
      ({ path, text }) => addsUp.test(text) && !mayReadQuantities.some((folder) => path.startsWith(folder)),
    );
    expect(adding.map(({ path }) => path)).toEqual([]);
  });

  it('nobody but the database writes what stands', () => {
    const writing = sources.filter(({ text }) =>
      /(?:insertInto|updateTable|deleteFrom)\('(?:promise_standing|promise_step|account_year|account_change)'\)/.test(
        text,
      ),
    );
    expect(writing.map(({ path }) => path)).toEqual([]);
  });

  it('promises, accounts and what reads them go by it', () => {
    const base = ['promise_standing', 'account_sum', 'promise_movement'];
    const reading = sources.filter(({ text }) => base.some((name) => text.includes(name)));
    const paths = reading.map(({ path }) => path);
    expect(paths).toContain('src/accountability/promises/select-promises.queries.ts');
    expect(paths).toContain('src/accountability/account/sum-account.queries.ts');
  });
});
