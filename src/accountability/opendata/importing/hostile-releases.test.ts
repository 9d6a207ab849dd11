import { afterAll, describe, expect, it } from 'vitest';
import {
  buildRelease,
  contractOf,
  importing as importingAt,
  releasesFile,
} from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';

const installation = await openTestInstallation();
const { db } = installation;
const importing = importingAt(installation);
afterAll(() => installation.close());

describe('hostile and odd values', () => {
  it('are kept as text or left out, and named', async () => {
    const text = `{"ocid":"ocds-t3st00-odd","id":"1","date":"2026-02-30T00:00:00Z"}
{"ocid":"ocds-t3st00-odd","id":"2","date":"2026-02-03","tag":"award","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},
"x":1}`.replaceAll(',\n', ',');
    const odd = {
      ocid: 'ocds-t3st00-odd',
      id: 3,
      date: '2026-02-04 10:00:00',
      tag: ['award'],
      tender: {
        title: `=HYPERLINK("http://x")<script>\u0000\ud83d ${'x'.repeat(5000)}`,
        description: null,
        value: { amount: '1,200.50', currency: 'GBP' },
        lots: [null, 7, { id: '1', title: 'Lot' }],
        items: [{ classification: { scheme: 'CPV', id: 45000000 } }],
        contractPeriod: { startDate: '2026-13-01', endDate: '2025-01-01T00:00:00Z' },
        documents: [{ url: 'javascript:alert(1)', documentType: 'tenderNotice' }],
      },
      buyer: null,
      parties: [
        null,
        { name: 'Two Council', roles: ['buyer'] },
        { name: 'Three Council', roles: ['buyer'] },
        { roles: 'x' },
      ],
      awards: [
        {
          id: null,
          value: { amount: -5 },
          suppliers: [null, { name: 'By Name Only Ltd' }, { name: 'Various' }],
        },
      ],
    };
    const lines = `${text}\n${JSON.stringify(odd)}\n{"ocid":"ocds-t3st00-odd","id":"4","date":"2026-02-05T00:00:00+00:00","tag":["contract"],"contracts":[{"id":"C","value":{"amount":1e400,"currency":"EUR"}}]}`;
    const { facts } = await importing([releasesFile('odd.jsonl', lines)]);
    expect(facts.files[0]).toMatchObject({ accepted: 3, rejected: 1 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const contract = await contractOf(db, 'ocds-t3st00-odd');
    expect(contract).toMatchObject({
      buyer_name: 'Two Council',
      link: null,
      cpv: ['45000000'],
      starts_on: null,
    });
    expect(contract.title).toHaveLength(300);
    expect(contract.title).toContain('=HYPERLINK("http://x")<script>');
    expect(contract.doubts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ why: 'less-than-nothing', written: '-5' }),
        expect.objectContaining({ why: 'not-a-date', written: '2026-13-01' }),
        expect.objectContaining({ why: 'amount-as-text', written: '1,200.50' }),
        expect.objectContaining({ why: 'not-an-amount' }),
      ]),
    );
    const winners = await db
      .selectFrom('imported_contract_supplier')
      .selectAll()
      .where('contract_id', '=', contract.id)
      .orderBy('position')
      .execute();
    expect(winners.map(({ name, supplier_id }) => [name, supplier_id !== null])).toEqual([
      ['By Name Only Ltd', true],
      ['Various', false],
    ]);
  });

  it('other money is kept and never added to pounds; contracts without awards count', async () => {
    const one = buildRelease({
      awards: [],
      contracts: [
        {
          id: 'C1',
          awardID: 'gone',
          status: 'active',
          value: { amount: 10, currency: 'EUR' },
          period: { startDate: '2026-01-01T00:00:00Z', endDate: '2026-06-30T23:59:59Z' },
        },
        { id: 'C2', status: 'active', value: { amount: 20, currency: 'GBP' } },
      ],
    });
    await importing([releasesFile('euro.json', JSON.stringify(one))]);
    const contract = await contractOf(db, one.ocid);
    expect(contract).toMatchObject({ value_hundredths: null, value_kind: null, status: 'signed' });
    expect(contract.ends_on?.toString()).toBe('2026-06-30');
    expect(contract.parts).toMatchObject([
      { value: { hundredths: 1000, currency: 'EUR' } },
      { value: { hundredths: 2000 } },
    ]);
  });

  it('version 1.0 names organisations in place; a record package has its releases inside', async () => {
    const old = {
      ocid: 'ocds-t3st00-old',
      id: '1',
      date: '2016-05-10T09:30:00Z',
      tag: ['award'],
      initiationType: 'tender',
      buyer: { name: 'Old Council', identifier: { scheme: 'GB-LAE', id: 'OLD' } },
      awards: [
        {
          id: '1',
          suppliers: [{ name: 'In Place Ltd', identifier: { scheme: 'GB-COH', id: '2345678' } }],
          value: { amount: 5, currency: 'GBP' },
        },
      ],
    };
    const record = {
      records: [
        { ocid: old.ocid, releases: [old], compiledRelease: { ...old, id: 'compiled' } },
        {
          ocid: 'ocds-t3st00-lnk',
          releases: [{ url: 'https://x' }],
          compiledRelease: { ...buildRelease(), ocid: 'ocds-t3st00-lnk' },
        },
        { ocid: 'ocds-t3st00-no', releases: [{ url: 'https://x' }] },
      ],
    };
    const { facts } = await importing(['-'], {}, JSON.stringify(record, null, 1));
    expect(facts.files[0]).toMatchObject({ accepted: 2, rejected: 1 });
    expect(await contractOf(db, old.ocid)).toMatchObject({ buyer_name: 'Old Council' });
    const [held] = await db
      .selectFrom('supplier_identifier as i')
      .innerJoin('supplier as s', 's.id', 'i.supplier_id')
      .select(['s.name', 'i.value'])
      .where('i.value', '=', '02345678')
      .execute();
    expect(held).toEqual({ name: 'In Place Ltd', value: '02345678' });
  });
});
