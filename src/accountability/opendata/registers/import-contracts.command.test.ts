import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { releasesFile } from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import { importContracts } from './import-contracts.command.ts';

const installation = await openTestInstallation();
const { db, run } = installation;
afterAll(() => installation.close());

const reference = process.env['PP_REFERENCE_DATA'] ?? '../shared/data';
const salford = join(reference, 'spend/registers/salford-contracts-register-2022-07.csv');
const head =
  'Contract Register\n\nRef,Contract Title,Supplier Name,Annual Value,Total Contract Value,Start Date,End Date,SME Supplier?,Company Number';

describe('a register of contracts', () => {
  it.skipIf(!existsSync(salford))(
    'of the reference data: every line is taken or rejected, and twice changes nothing',
    async () => {
      const { slug, bodyId } = await buildBody(db);
      const first = await run(importContracts, [salford], { body: slug });
      expect(first.json).toMatchObject({
        files: [{ rows: 360, accepted: 360, rejected: 0 }],
        contracts: { new: 360, changed: 0 },
      });
      const again = await run(importContracts, [salford], { body: slug });
      expect(again.json).toMatchObject({
        files: [{ accepted: 0, unchanged: 360, ended: 0 }],
        contracts: { new: 0, changed: 0 },
      });
      const contracts = await db
        .selectFrom('imported_contract')
        .selectAll()
        .where('body_id', '=', bodyId)
        .execute();
      const written = contracts.flatMap(({ doubts }) =>
        (doubts as { written: string }[]).map((each) => each.written),
      );
      expect(written).toEqual(expect.arrayContaining(['TBC', 'X']));
      const bridge = contracts.find(({ title }) => title.startsWith('3No. Underwater'));
      expect(bridge).toMatchObject({
        value_hundredths: 501_520,
        annual_hundredths: 501_520,
        sme: 'yes',
        status: 'signed',
      });
    },
  );

  it('cannot have been drawn up on a day to come', async () => {
    const { slug } = await buildBody(db);
    const path = releasesFile('register.csv', `${head}\nA1,Grit,Gritters,5,5,,,,`);
    await expect(run(importContracts, [path], { body: slug, date: '2099-01-31' })).rejects.toThrow(
      'The day the register was drawn up must be today or earlier.',
    );
  });

  it('says what it could not read, follows a newer one, and keeps what left it', async () => {
    const { slug, bodyId } = await buildBody(db);
    const lines = [
      'A1,Grit,Gritters Ltd,"£1,000.00",2000,01/04/2022,22/04/222,Yes,2535986',
      'A2,Salt,Salters Ltd,-,lots,13/04/2022,20/08/2106,No,',
      'A3,,Nobody Ltd,1,1,,,,',
      'A4,Sand,Various,1,5.5,TBC,,Various,',
    ];
    const path = releasesFile('register-1.csv', `\ufeff${head}\n${lines.join('\r\n')}`);
    const { json } = await run(importContracts, [path], { body: slug, date: '2026-01-31' });
    expect(json).toMatchObject({
      files: [{ accepted: 3, rejected: 1, rejects: [{ line: 6 }] }],
      contracts: { new: 3 },
    });
    const listed = () =>
      db
        .selectFrom('imported_contract')
        .selectAll()
        .where('body_id', '=', bodyId)
        .orderBy('reference')
        .execute();
    const [grit, salt] = await listed();
    expect(grit).toMatchObject({ value_hundredths: 200_000, annual_hundredths: 100_000, ends_on: null });
    expect(grit?.starts_on?.toString()).toBe('2022-04-01');
    expect(grit?.doubts).toMatchObject([{ written: '22/04/222', why: 'not-a-date' }]);
    expect(salt?.doubts).toMatchObject([{ written: '20/08/2106' }, { written: 'lots' }]);
    const newer = releasesFile(
      'register-2.csv',
      `${head}\n${lines[0]?.replace('2000', '3000')}\n${lines[3]}`,
    );
    const next = await run(importContracts, [newer], { body: slug, date: '2026-04-30' });
    expect(next.json).toMatchObject({
      files: [{ accepted: 1, unchanged: 1, ended: 1 }],
      contracts: { new: 0, changed: 1 },
    });
    const [now, left] = await listed();
    expect(now?.value_hundredths).toBe(300_000);
    expect(left?.left_register_at).not.toBeNull();
    expect(
      await db
        .selectFrom('imported_release')
        .select('version')
        .where('ocid', '=', grit?.ocid ?? '')
        .execute(),
    ).toHaveLength(2);
  });
});
