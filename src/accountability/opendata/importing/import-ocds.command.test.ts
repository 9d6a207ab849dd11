import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import {
  buildRelease,
  contractOf,
  importing as importingAt,
  releasesFile,
} from '../../../../test/builders/releases.ts';
import { zipOf } from '../../../../test/builders/sheets.ts';
import { openTestInstallation } from '../../../../test/installation.ts';

const installation = await openTestInstallation();
const { db } = installation;
const importing = importingAt(installation);
afterAll(() => installation.close());

const reference = process.env['PP_REFERENCE_DATA'] ?? '../shared/data';
const uk = join(reference, 'ocds/uk');
const given = existsSync(uk);
const named = [
  ['contracts-finder-releases.jsonl', 100, 97],
  ['public-contracts-scotland-releases.jsonl', 45, 45],
  ['find-a-tender-032703-2026.json', 1, 1],
] as const;

describe('releases of the reference data', () => {
  it.each(named)(
    `${given ? '' : '(skipped: no reference data) '}%s: every release comes in`,
    async (name, releases, processes) => {
      if (!given) return;
      const { facts, exitCode } = await importing([join(uk, name)]);
      expect(facts.files[0]).toMatchObject({ releases, accepted: releases, rejected: 0, unchanged: 0 });
      expect(facts.contracts).toEqual({ new: processes, changed: 0 });
      expect(exitCode).toBe(0);
      const again = await importing([join(uk, name)]);
      expect(again.facts.files[0]).toMatchObject({ releases, accepted: 0, rejected: 0, unchanged: releases });
      expect(again.facts.contracts).toEqual({ new: 0, changed: 0 });
    },
  );

  it.skipIf(!given)('packed, with a mark and Windows line ends, they are the same releases', async () => {
    const text = readFileSync(join(uk, 'contracts-finder-releases.jsonl'), 'utf8');
    const windows = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    const list = JSON.stringify(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
      null,
      2,
    );
    const { facts } = await importing([
      releasesFile('cf.gz', gzipSync(windows)),
      releasesFile('cf.zip', zipOf({ 'one.jsonl': text, 'two.json': list })),
    ]);
    expect(facts.files.map(({ unchanged, releases }) => [unchanged, releases])).toEqual([
      [100, 100],
      [100, 100],
      [100, 100],
    ]);
  });
});

describe('a release that comes again', () => {
  it('takes the place of the one before, which stays in the history', async () => {
    const first = buildRelease();
    await importing([releasesFile('first.json', JSON.stringify(first))]);
    const second = { ...first, tender: { ...first.tender, title: 'Salt' } };
    const { facts } = await importing([
      releasesFile('second.json', JSON.stringify({ releases: [second], publisher: { name: 'Us' } })),
    ]);
    expect(facts.contracts).toEqual({ new: 0, changed: 1 });
    expect(await contractOf(db, first.ocid)).toMatchObject({
      title: 'Salt',
      publisher: 'Us',
      value_hundredths: 120_050,
    });
    const kept = await db
      .selectFrom('imported_release')
      .select(['version', 'stands'])
      .where('ocid', '=', first.ocid)
      .orderBy('version')
      .execute();
    expect(kept).toEqual([
      { version: 1, stands: false },
      { version: 2, stands: true },
    ]);
    const older = await importing([releasesFile('first.json', JSON.stringify(first))]);
    expect(older.facts.files[0]?.unchanged).toBe(1);
    expect((await contractOf(db, first.ocid)).title).toBe('Salt');
  });

  it('is merged by its date, in whatever order releases arrive', async () => {
    const later = buildRelease({
      date: '2026-03-01T00:00:00Z',
      tag: ['contract'],
      tender: { title: 'Later' },
    });
    const earlier = {
      ...later,
      id: 'earlier',
      date: '2026-01-01T00:00:00Z',
      tag: ['tender'],
      tender: { title: 'Earlier', status: 'active' },
    };
    await importing([releasesFile('late.jsonl', `${JSON.stringify(later)}\n${JSON.stringify(earlier)}\n`)]);
    expect((await contractOf(db, later.ocid)).title).toBe('Later');
  });

  it('a dry run leaves nothing', async () => {
    const one = buildRelease();
    const { facts } = await importing([releasesFile('dry.json', JSON.stringify(one))], { 'dry-run': true });
    expect(facts).toMatchObject({ contracts: { new: 1 }, dryRun: true });
    expect(
      await db.selectFrom('imported_release').selectAll().where('ocid', '=', one.ocid).execute(),
    ).toEqual([]);
  });
});

describe('what is wrong is said, and the rest comes in', () => {
  it('line by line', async () => {
    const lines = [
      JSON.stringify(buildRelease()),
      '{"ocid": "ocds-t3st00-x", "date":',
      JSON.stringify({ ...buildRelease(), ocid: undefined }),
      JSON.stringify(buildRelease({ date: '31/01/2026' })),
      JSON.stringify(buildRelease({ date: null })),
      JSON.stringify(buildRelease({ id: undefined, tag: undefined })),
      'null',
      '{"ocid":"ocds-t3st00-nan","date":"2026-01-01T00:00:00Z","tender":{"value":{"amount":NaN}}}',
      `{"a":${'['.repeat(200)}${']'.repeat(200)},"ocid":"ocds-t3st00-deep","date":"2026-01-01T00:00:00Z"}`,
      JSON.stringify(buildRelease()),
    ];
    const { facts, exitCode } = await importing([releasesFile('lines.jsonl', lines.join('\r\n'))]);
    expect(facts.files[0]).toMatchObject({ releases: 10, accepted: 3, rejected: 7 });
    expect(facts.files[0]?.rejects.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, 8, 9]);
    expect(facts.files[0]?.rejects[2]?.reason).toContain('“31/01/2026”');
    expect(facts.files[0]?.notes).toHaveLength(2);
    expect(exitCode).toBe(1);
  });

  it('a file that is cut off leaves nothing, and the next one comes in', async () => {
    const [one, other] = [buildRelease(), buildRelease()];
    const cut = JSON.stringify({ releases: [one, buildRelease()] }).slice(0, -40);
    const { facts } = await importing([
      releasesFile('cut.json', cut),
      releasesFile('whole.json', JSON.stringify([other])),
      releasesFile('page.json', '<html>'),
    ]);
    expect(facts.unread.map(({ file: name, reason }) => [name, reason])).toEqual([
      ['cut.json', 'cut-off'],
      ['page.json', 'not-json'],
    ]);
    expect(
      await db.selectFrom('imported_release').selectAll().where('ocid', '=', one.ocid).execute(),
    ).toEqual([]);
    expect((await contractOf(db, other.ocid)).title).toBe(other.tender.title);
  });
});

describe('who it is', () => {
  it('a buyer of ours is found by its name, or by what somebody said once', async () => {
    const body = await buildBody(db, { name: 'Thornwick City Council' });
    const one = buildRelease({ buyer: { name: 'THORNWICK CITY COUNCIL' } });
    const other = buildRelease({
      buyer: {
        id: 'GB-LAE-THW',
        name: 'Corporate Procurement Hub',
        identifier: { scheme: 'GB-LAE', id: 'THW' },
      },
    });
    const path = releasesFile('ours.jsonl', `${JSON.stringify(one)}\n${JSON.stringify(other)}`);
    const { facts } = await importing([path]);
    expect(facts.bodies).toEqual({ matched: 1, unknown: 1 });
    expect((await contractOf(db, one.ocid)).body_id).toBe(body.bodyId);
    await importing([path], { buyer: `GB-LAE-THW=${body.slug}` });
    expect((await contractOf(db, other.ocid)).body_id).toBe(body.bodyId);
    const next = { ...other, ocid: `${other.ocid}-b` };
    await importing([releasesFile('next.json', JSON.stringify(next))]);
    expect((await contractOf(db, next.ocid)).body_id).toBe(body.bodyId);
    const [winner] = await db
      .selectFrom('imported_contract_supplier')
      .selectAll()
      .where('contract_id', '=', (await contractOf(db, one.ocid)).id)
      .execute();
    expect(winner).toMatchObject({ body_id: body.bodyId, supplier_id: null });
    const link = await db
      .selectFrom('payee_supplier')
      .select('supplier_id')
      .where('payee_id', '=', winner?.payee_id ?? '')
      .executeTakeFirst();
    expect(link).toBeDefined();
  });
});
