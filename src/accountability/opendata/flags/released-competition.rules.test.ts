import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { raiseFlags } from '../../../procurement/red-flags/red-flags.rules.ts';
import { type ReleasedAt, readCompetition } from './released-competition.rules.ts';

const supplier = (id: string) => ({ id, name: `Supplier ${id}` });
const bid = (id: string, amount: number, status = 'valid', currency = 'GBP') => ({
  id,
  status,
  tenderers: [supplier(id)],
  value: { amount, currency },
});
const release = (tender: object, rest: object = {}) => ({
  ocid: 'ocds-1',
  tender: {
    procurementMethod: 'open',
    tenderPeriod: { startDate: '2026-06-01T09:00:00Z', endDate: '2026-07-01T12:00:00Z' },
    ...tender,
  },
  awards: [{ id: 'a', status: 'active', suppliers: [supplier('A')] }],
  ...rest,
});
const found = (
  compiled: Record<string, unknown>,
  releases: readonly ReleasedAt[] = [],
  thresholdPence = 20_772_000,
) =>
  raiseFlags({ ...readCompetition(compiled, releases), earlier: [], thresholdPence }).map(({ flag }) => flag);

describe('a competition that others published', () => {
  it('has as many bidders as its publisher says, and none that it does not', () => {
    expect(found(release({ numberOfTenderers: 1 }))).toEqual(['single-bid']);
    expect(found(release({}, { bids: { statistics: [{ id: '1', measure: 'bids', value: 1 }] } }))).toEqual([
      'single-bid',
    ]);
    expect(found(release({}, { bids: { details: [bid('A', 10)] } }))).toEqual(['single-bid']);
    expect(found(release({}))).toEqual([]);
    expect(found(release({ numberOfTenderers: '1' }))).toEqual([]);
    const nobodys = { id: '2', value: { amount: 5, currency: 'GBP' }, tenderers: [{ name: 'No number' }] };
    expect(found(release({}, { bids: { details: [bid('A', 10), nobodys] } }))).toEqual([]);
  });

  it('tells nothing of one lot from a number for several', () => {
    expect(found(release({ numberOfTenderers: 1, lots: [{ id: '1' }, { id: '2' }] }))).toEqual([]);
    expect(found(release({ numberOfTenderers: 1, lots: [{ id: '1' }] }))).toEqual(['single-bid']);
  });

  it('counts neither withdrawn nor invited bids', () => {
    const details = [bid('A', 10), bid('B', 11, 'withdrawn'), bid('C', 12, 'invited')];
    expect(found(release({}, { bids: { details } }))).toEqual(['single-bid']);
  });

  it('is open, or the short time is left out as the public indicator does', () => {
    const tenderPeriod = { startDate: '2026-06-20T09:00:00Z', endDate: '2026-07-01T12:00:00Z' };
    expect(found(release({ tenderPeriod }))).toEqual(['short-period']);
    expect(found(release({ tenderPeriod, procurementMethod: 'selective' }))).toEqual([]);
    expect(found(release({ tenderPeriod: { endDate: '2026-07-01T12:00:00Z' } }))).toEqual([]);
    const published = {
      tenderPeriod: { endDate: '2026-07-01T12:00:00Z' },
      datePublished: '2026-06-25T00:00:00Z',
    };
    expect(found(release(published))).toEqual(['short-period']);
    expect(found(release({ tenderPeriod: { startDate: 'soon', endDate: 'later' } }))).toEqual([]);
  });

  it('was changed late where a release amends the tender, not where it only adds to it', () => {
    const date = Temporal.Instant.from('2026-06-29T12:00:00Z');
    expect(found(release({}), [{ date, tags: ['tenderAmendment'] }])).toEqual(['late-change']);
    expect(found(release({}), [{ date, tags: ['tenderUpdate'] }])).toEqual([]);
    expect(found(release({ amendments: [{ date: date.toString() }] }))).toEqual(['late-change']);
  });

  it('compares prices in pounds alone', () => {
    const prices = (...details: object[]) => found(release({}, { bids: { details } }));
    expect(prices(bid('A', 1000), bid('B', 1005))).toEqual(['near-identical-prices']);
    expect(prices(bid('A', 1000), bid('B', 1000, 'valid', 'EUR'))).toEqual([]);
    expect(prices(bid('A', 1000), bid('B', Number.NaN))).toEqual([]);
  });

  it('sees what was set aside, and a price alone where the standard says so', () => {
    const details = [bid('A', 1000), bid('B', 500, 'disqualified')];
    expect(found(release({}, { bids: { details } }))).toEqual(['others-set-aside']);
    expect(found(release({ awardCriteria: 'priceOnly' }, { bids: { details } }))).toEqual([
      'others-set-aside',
      'lowest-set-aside',
    ]);
    const awards = [{ id: 'a', status: 'pending', suppliers: [supplier('A')] }];
    expect(found(release({ awardCriteria: 'priceOnly' }, { bids: { details }, awards }))).toEqual([]);
  });

  it('was not open to all, unless it is a call-off', () => {
    expect(found(release({ procurementMethod: 'limited' }))).toEqual(['one-supplier-asked']);
    const relatedProcesses = [{ id: '1', relationship: ['framework'] }];
    expect(found(release({ procurementMethod: 'direct' }, { relatedProcesses }))).toEqual([]);
    expect(
      found(release({ procurementMethod: 'direct', procurementMethodDetails: 'Call-off from a framework' })),
    ).toEqual([]);
  });

  it('is held against a threshold only where the amount is said to hold VAT', () => {
    const value = (amounts: object) => found(release({ value: { currency: 'GBP', ...amounts } }));
    expect(value({ amountGross: 207_000, amount: 172_500 })).toEqual(['under-threshold']);
    expect(value({ amount: 207_000 })).toEqual([]);
  });

  it('has grown where its only award and its contracts say so on one basis', () => {
    const money = (amount: number, gross?: number) => ({
      currency: 'GBP',
      amount,
      ...(gross === undefined ? {} : { amountGross: gross }),
    });
    const grown = (awarded: object, ...signed: object[]) =>
      found(
        release(
          {},
          {
            awards: [{ id: 'a', status: 'active', suppliers: [supplier('A')], value: awarded }],
            contracts: signed.map((value, id) => ({ id, awardID: 'a', value })),
          },
        ),
      );
    expect(grown(money(100), money(60), money(50))).toEqual(['grown-price']);
    expect(grown(money(100), money(120, 144))).toEqual(['grown-price']);
    expect(grown(money(100, 120), money(120))).toEqual(['grown-price']);
    expect(grown(money(100), money(109))).toEqual([]);
    expect(grown(money(100), { amount: 200, currency: 'USD' })).toEqual([]);
  });

  it('reads nothing into what is no release at all', () => {
    for (const hostile of [
      {},
      { tender: null, awards: 'x', bids: [] },
      { tender: { lots: 5, awardCriteria: { criteria: [null] } }, awards: [null, 7], contracts: [[]] },
      JSON.parse(
        '{"__proto__":{"tender":{"numberOfTenderers":1}},"bids":{"details":[{"tenderers":[{"id":{}}]}]}}',
      ),
    ])
      expect(found(hostile)).toEqual([]);
  });
});
