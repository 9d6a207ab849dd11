import { afterAll, describe, expect, it } from 'vitest';
import { buildRelease, contractOf, importing, releasesFile } from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import { redFlagsList } from '../lists/red-flags.list.ts';
import { listReleasedFlags } from './competitions.queries.ts';
import { listNewestFlags } from './newest-flags.queries.ts';

const installation = await openTestInstallation();
afterAll(() => installation.close());
const bring = importing(installation);

const supplier = (id: string) => ({ id, name: `${id} Ltd` });
const bid = (id: string, amount: number, status = 'valid') => ({
  id,
  status,
  tenderers: [supplier(id)],
  value: { amount, currency: 'GBP' },
});
/** A competition that A won against whoever else bid. */
function won(ocid: string, month: string, bids: readonly object[], more: Record<string, unknown> = {}) {
  return buildRelease({
    ocid,
    id: `${ocid}-1`,
    buyer: { name: 'Millbrook Council' },
    tender: {
      id: ocid,
      title: ocid,
      procurementMethod: 'open',
      tenderPeriod: { startDate: `2026-${month}-01T09:00:00Z`, endDate: `2026-${month}-28T09:00:00Z` },
    },
    bids: { details: bids },
    awards: [{ id: 'a', status: 'active', suppliers: [supplier('A')] }],
    ...more,
  });
}
const flagsOf = async (ocid: string) =>
  (await listReleasedFlags(installation.db, (await contractOf(installation.db, ocid)).id)).map(
    ({ flag }) => flag,
  );
const both = [bid('A', 1000), bid('B', 2000)];

describe('red flags over imported releases', () => {
  it('look at the same buyer’s earlier competitions, whichever was imported first', async () => {
    const last = JSON.stringify(won('ocds-f-3', '06', both));
    await bring([releasesFile('third.jsonl', last)]);
    expect(await flagsOf('ocds-f-3')).toEqual([]);
    const lines = [won('ocds-f-1', '02', both), won('ocds-f-2', '04', both)].map((one) =>
      JSON.stringify(one),
    );
    await bring([releasesFile('before.jsonl', lines.join('\n'))]);
    expect(await flagsOf('ocds-f-3')).toEqual(['repeated-winner']);
    expect(await flagsOf('ocds-f-2')).toEqual([]);
  });

  it('go when a later release says otherwise', async () => {
    const single = won('ocds-f-4', '03', [bid('A', 1000)], { buyer: { name: 'Elsewhere Trust' } });
    await bring([releasesFile('single.jsonl', JSON.stringify(single))]);
    expect(await flagsOf('ocds-f-4')).toEqual(['single-bid']);
    const mended = { ...single, id: 'ocds-f-4-2', date: '2026-08-01T10:00:00Z', bids: { details: both } };
    await bring([releasesFile('mended.jsonl', JSON.stringify(mended))]);
    expect(await flagsOf('ocds-f-4')).toEqual([]);
  });

  it('tell nothing of buyers without a name, who are not one buyer', async () => {
    const nobodys = ['02', '04', '06'].map((month) => won(`ocds-n-${month}`, month, both, { buyer: null }));
    await bring([releasesFile('nobody.jsonl', nobodys.map((one) => JSON.stringify(one)).join('\n'))]);
    expect(await flagsOf('ocds-n-06')).toEqual([]);
  });

  it('are a list of all, by flag, with where each is shown', async () => {
    const page = (filters: Record<string, string>) => redFlagsList.rows(installation.db, filters, null, 10);
    const [row, ...others] = await page({ flag: 'repeated-winner', source: 'elsewhere' });
    expect(others).toEqual([]);
    expect(row).toMatchObject({ buyer: 'Millbrook Council', body: null, title: 'ocds-f-3' });
    expect(JSON.parse(String(row?.['facts']))).toEqual({ competitions: 3 });
    expect(await page({ flag: 'single-bid' })).toEqual([]);
    const newest = await listNewestFlags(installation.db, 10);
    expect(newest).toMatchObject([{ flag: 'repeated-winner', title: 'ocds-f-3', page: row?.['page'] }]);
  });
});
