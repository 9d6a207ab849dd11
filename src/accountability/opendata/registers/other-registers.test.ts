import { afterAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { releasesFile } from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import { importContracts } from './import-contracts.command.ts';

const installation = await openTestInstallation();
const { db, run } = installation;
afterAll(() => installation.close());

type Facts = {
  readonly files: readonly {
    readonly accepted: number;
    readonly rejects: readonly { readonly line: number; readonly reason: string }[];
  }[];
  readonly unread: readonly { readonly sentence: string }[];
};

/** Imports registers of a body of their own, each a month after the one before. */
async function bring(...registers: readonly string[]) {
  const { slug, bodyId } = await buildBody(db);
  let facts: Facts | undefined;
  for (const [at, content] of registers.entries()) {
    const options = { body: slug, date: `2026-0${at + 1}-28` };
    facts = (await run(importContracts, [releasesFile('register.csv', content)], options)).json as Facts;
  }
  if (!facts) throw new Error('nothing was brought in');
  const contracts = await db
    .selectFrom('imported_contract')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('title')
    .execute();
  return { facts, contracts, reasons: facts.files.flatMap((file) => file.rejects) };
}

const head = 'Title,Supplier,Value,Start date,End date';

describe('registers as other councils write them', () => {
  it.each([
    '1/4/26',
    '01.04.2026',
    '1-Apr-2026',
    '1st April 2026',
    'Wed 1 Apr 2026',
    '2026/04/01',
    '20260401',
    '46113',
    '01/04/2026 00:00',
  ])('%s is 1 April 2026', async (written) => {
    const { contracts } = await bring(`${head}\nGrit,Gritters,5,${written},31/12/2027`);
    expect(contracts[0]?.starts_on?.toString()).toBe('2026-04-01');
    expect(contracts[0]?.doubts).toEqual([]);
  });

  it.each(['April 2026', 'Rolling', '31/02/2026', 'Q1 2026'])(
    '%s is no day, and is said as it was written',
    async (written) => {
      const { contracts } = await bring(`${head}\nGrit,Gritters,5,${written},`);
      expect(contracts[0]).toMatchObject({ starts_on: null, doubts: [{ written, why: 'not-a-date' }] });
    },
  );

  it.each([
    ['£1m', 100_000_000],
    ['£20k', 2_000_000],
    ['1.5 million', 150_000_000],
    ['£500.50', 50_050],
    ['1.2E+06', 120_000_000],
    ['£1000 per annum', null],
    ['€1000', null],
    ['up to £5000', null],
    ['=1+1', null],
  ])('%s is %s pence for the whole contract', async (written, pence) => {
    const { contracts } = await bring(`${head}\nGrit,Gritters,${written},01/04/2026,`);
    expect(contracts[0]?.value_hundredths).toBe(pence);
    expect(contracts[0]?.doubts).toHaveLength(pence === null ? 1 : 0);
  });

  it('leave out, each with its line, what is no contract, what is not public, and what a comma pushed aside', async () => {
    const lines = [
      `${head},Visibility`,
      'Grit,Gritters,5,01/04/2026,,Public',
      'Salt,Salters,£1,000,01/04/2026,,Public',
      'Sand,Sanders,5,01/04/2026,,Not for publication',
      'Soil,Soilers,5,01/04/2026,,N',
      `${head},Visibility`,
      ',,5,,,',
      'Total,,15,,,',
      'Published in May 2026,,,,,',
    ];
    const { contracts, reasons } = await bring(lines.join('\n'));
    expect(contracts.map(({ title }) => title)).toEqual(['Grit']);
    expect(reasons.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(reasons.map(({ reason }) => reason).slice(0, 4)).toEqual([
      expect.stringContaining('more cells than there are titles'),
      expect.stringContaining('not public'),
      expect.stringContaining('not public'),
      expect.stringContaining('repeats the titles'),
    ]);
  });

  it('have other titles: of the transparency code, on several lines, and a few only', async () => {
    const code =
      'Organisation Name,Reference number,Title of agreement,Description of the goods and/or services being provided,Supplier name and details,Start,End,Value,VAT amount that cannot be recovered,Process,Registration number\nX,R1,Grit,Gritting,Gritters Ltd,2026-04-01,2028-03-31,100000,7,ITT,1234567';
    expect((await bring(code)).contracts[0]).toMatchObject({
      title: 'Grit',
      value_hundredths: 10_000_000,
      method_words: 'ITT',
    });
    const lines =
      '"Contract\nTitle","Supplier(s)","Total\nValue","Latest end date"\nGrit,"Gritters; Salters",5,31/03/2030';
    const { contracts } = await bring(lines);
    expect(contracts[0]?.ends_on?.toString()).toBe('2030-03-31');
    const suppliers = await db
      .selectFrom('imported_contract_supplier')
      .select('name')
      .where('contract_id', '=', contracts[0]?.id ?? '')
      .execute();
    expect(suppliers.map(({ name }) => name)).toEqual(['Gritters', 'Salters']);
    expect((await bring('Contract,Supplier,Value\nGrit,Gritters,5')).facts.files[0]?.accepted).toBe(1);
  });

  it('without titles are one sentence', async () => {
    const { facts } = await bring('a,b,c\n1,2,3');
    expect(facts.unread[0]?.sentence).toContain('no row of it is titles of a contract');
  });

  it('say what stands when they go back to what they said before', async () => {
    const line = (value: number) => `${head}\nGrit,Gritters,${value},01/04/2026,`;
    const { contracts, facts } = await bring(line(5), line(6), line(5));
    expect(contracts[0]?.value_hundredths).toBe(500);
    expect(facts.files[0]).toMatchObject({ accepted: 1 });
    expect((await bring(line(5), line(6), line(5), line(5))).facts.files[0]).toMatchObject({ accepted: 0 });
  });

  it('of several files are one register, and one drawn up earlier takes nothing away', async () => {
    const { slug, bodyId } = await buildBody(db);
    const line = (name: string, value = 5) => `${name},Gritters,${value},01/04/2026,`;
    const file = (name: string, ...lines: string[]) => releasesFile(name, [head, ...lines].join('\n'));
    const bring = async (date: string, ...files: string[]) =>
      (await run(importContracts, files, { body: slug, date })).json as {
        files: { accepted: number; ended: number; confirms: boolean }[];
      };
    const listed = async () => {
      const rows = await db
        .selectFrom('imported_contract')
        .select(['title', 'value_hundredths as pence', 'left_register_at as left'])
        .where('body_id', '=', bodyId)
        .orderBy('title')
        .execute();
      return rows.map(({ title, pence, left }) => `${title} ${pence}${left ? ' left' : ''}`);
    };
    const works = file('works.csv', line('Roof'));
    const together = await bring('2026-04-30', works, file('services.csv', line('Care')));
    expect(together.files.map(({ ended }) => ended)).toEqual([0, 0]);
    expect(await listed()).toEqual(['Care 500', 'Roof 500']);
    const earlier = file('earlier.csv', line('Roof', 4), line('Salt'));
    expect((await bring('2026-01-31', earlier)).files[0]?.ended).toBe(0);
    expect(await listed()).toEqual(['Care 500', 'Roof 500', 'Salt 500 left']);
    expect((await bring('2026-04-30', file('mended.csv', line('Roof', 6)))).files[0]?.ended).toBe(1);
    expect(await listed()).toEqual(['Care 500 left', 'Roof 600', 'Salt 500 left']);
    const same = await bring(
      '2026-06-30',
      file('same.csv', line('Roof', 6)),
      file('again.csv', line('Roof', 6)),
    );
    expect(same.files).toMatchObject([{ confirms: false }, { confirms: true }]);
    expect((await bring('2026-06-30', file('same.csv', line('Roof', 6)))).files[0]?.confirms).toBe(false);
    const between = file('between.csv', line('Care'), line('Sand'));
    expect((await bring('2026-05-31', between)).files[0]).toMatchObject({ accepted: 1, ended: 0 });
    expect(await listed()).toEqual(['Care 500 left', 'Roof 600', 'Salt 500 left', 'Sand 500 left']);
  });
});
