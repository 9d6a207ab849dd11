import { hash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned } from '../../../../test/builders/delivery.ts';
import { carriedOut, setUpBy } from '../../../../test/builders/people.ts';
import { buildActor } from '../../../../test/builders/proposals.ts';
import { checkClaimRow, insertClaimRow } from '../../../../test/builders/standing.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { By, Hat } from '../../../acts/by.ts';
import { clockAt } from '../../../acts/clock.ts';
import { grantRole } from '../../../people/roles/grant-role.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import { listReportTasks } from '../list-report-tasks.ts';
import { words as reportWords } from '../words.en.ts';
import { words } from './desk.words.en.ts';
import { publishReport } from './publish-report.ts';
import { putForward } from './put-forward.ts';
import { listVersions } from './reports.queries.ts';

const files = mkdtempSync(join(tmpdir(), 'pp-annual-reports-'));
const now = Temporal.Instant.from('2027-05-04T10:00:00Z');
const { app, db, close } = await openTestSite({ files, clock: clockAt(now) });
afterAll(close);

let body: Awaited<ReturnType<typeof buildSigned>>;
let commissioner: By;
let members: readonly [By, By];
beforeAll(async () => {
  body = await buildSigned(db);
  await claimVisits(6_000);
  const actor = (role: 'commissioner' | 'elected-member') =>
    buildActor(db, body.bodyId, role, now.toString());
  commissioner = await actor('commissioner');
  members = [await actor('elected-member'), await actor('elected-member')];
});

/** So many hundredths of a home safety visit, claimed in the year and checked since. */
async function claimVisits(hundredths: number) {
  const of = { body_id: body.bodyId, procurement_id: body.procurementId, promise_id: body.visitsId };
  const on = Temporal.PlainDate.from('2026-10-01');
  const id = await insertClaimRow(db, of, body.maker.personId, { hundredths, on, hasEvidence: true });
  await checkClaimRow(db, id, body.manager.personId, hundredths);
}
const cookieOf = ({ actor }: By) => signInAs(db, actor.personId, actor.hat);
const desk = () => `/work/${body.bodySlug}/annual-reports/2026-27`;
const report = () => `/bodies/${body.bodySlug}/annual-reports/2026-27`;
const sendForward = async (by: By, why = '') => send(app, desk(), { why }, await cookieOf(by));
const waitingHash = async () => {
  const versions = await listVersions(db, { bodyId: body.bodyId, yearStart: 2026 });
  return versions.find(({ publishedAt }) => publishedAt === null)?.factsSha256 ?? '';
};
const publish = (by: By, factsSha256: string) =>
  attempt(db, by, (tx) =>
    publishReport(tx, by, {
      bodyId: body.bodyId,
      yearStart: 2026,
      factsSha256,
      filesFolder: files,
      publicUrl: 'https://pp.example',
    }),
  );
const sha256 = (bytes: Buffer | undefined) => hash('sha256', bytes ?? '', 'hex');
const recorded = async () => {
  const query = db.selectFrom('record_entry').select('facts').where('type', '=', 'annual-report-published');
  const all = (await query.execute()).map(({ facts }) => JSON.parse(facts));
  return all.toSorted((one, other) => one.version - other.version);
};
const tasksOf = ({ actor }: By, hat: Hat = actor.hat) => listReportTasks(db, actor.personId, [hat], now);

describe('before it is published', () => {
  it('everyone reads a draft that says it is one', async () => {
    for (const path of [report(), `${report()}/draft`]) {
      const { status, html } = await show(app, path);
      expect(status).toBe(200);
      expect(html).toContain(reportWords.draftSays);
      expect(html).toContain('checked 60 visits.');
    }
    expect((await show(app, `${report()}/versions/1`)).status).toBe(404);
    expect((await show(app, `${report()}/report.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a commissioner puts it forward once the year is over, and nobody else does', async () => {
    const { data } = JSON.parse((await show(app, `${report()}/draft?as=json`)).html);
    const { standing, ...facts } = data;
    expect(standing).toEqual({ is: 'draft' });
    const lastMinute = clockAt(Temporal.Instant.from('2027-03-31T22:59:00Z'));
    const early = attempt(db, { ...commissioner, clock: lastMinute }, (tx, by) =>
      putForward(tx, by, { bodyId: body.bodyId, facts, why: '' }),
    );
    expect(await early).toEqual({ refused: 'year-not-over' });
    expect((await show(app, desk(), await cookieOf(body.manager.at('2027-05-04T10:00:00Z')))).status).toBe(
      403,
    );
    expect(await waitingHash()).toBe('');
    expect((await sendForward(commissioner)).status).toBe(303);
    const put = await waitingHash();
    expect(put).toMatch(/^[0-9a-f]{64}$/);
    const byMember = await sendForward(members[0]);
    expect([byMember.status, byMember.html.includes(words.putForwardErrors['not-commissioner'])]).toEqual([
      422,
      true,
    ]);
    expect(await waitingHash()).toBe(put);
    expect((await show(app, report())).html).toContain(reportWords.draftSays);
  });
});

describe('publishing it', () => {
  it('is for an elected member who did not put it forward, and waits for them', async () => {
    const asMember: Hat = { kind: 'body', bodyId: body.bodyId, role: 'elected-member' };
    const { personId } = commissioner.actor;
    await carriedOut(db, (tx) =>
      grantRole(tx, setUpBy(), { bodyId: body.bodyId, personId, role: 'elected-member' }),
    );
    const same = { ...commissioner, actor: { personId, hat: asMember } };
    expect([await tasksOf(members[0]), await tasksOf(same)].map(({ length }) => length)).toEqual([1, 0]);
    expect(await publish(same, await waitingHash())).toEqual({ refused: 'same-person' });
    expect(await publish(commissioner, await waitingHash())).toEqual({ refused: 'not-member' });
    const elsewhere: Hat = { ...asMember, bodyId: '00000000-0000-7000-8000-000000000001' };
    const other = { ...members[0], actor: { personId: members[0].actor.personId, hat: elsewhere } };
    expect(await publish(other, await waitingHash())).toEqual({ refused: 'not-member' });
    const form = { factsSha256: await waitingHash() };
    const byCommissioner = await send(app, `${desk()}/publish`, form, await cookieOf(commissioner));
    expect(byCommissioner.status).toBe(403);
    expect(await recorded()).toEqual([]);
  });

  it('is of the very figures that were read', async () => {
    const read = await waitingHash();
    await claimVisits(1_000);
    await sendForward(commissioner);
    expect(await waitingHash()).not.toBe(read);
    expect(await publish(members[0], read)).toEqual({ refused: 'changed-since' });
    const shown = await send(app, `${desk()}/publish`, { factsSha256: read }, await cookieOf(members[0]));
    expect([shown.status, shown.html.includes(words.publishErrors['changed-since'])]).toEqual([422, true]);
    const list = await show(app, `/work/${body.bodySlug}/annual-reports`, await cookieOf(members[0]));
    expect(list.html).toContain(words.waits);
    const pdf = await show(app, `${desk()}/waiting.pdf`, await cookieOf(members[0]));
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('happens once when two do it at once', async () => {
    const read = await waitingHash();
    const done = await Promise.all(members.map((member) => publish(member, read)));
    expect(done).toContainEqual({ version: 1 });
    expect(done).toContainEqual({ refused: 'already-published' });
    expect(await recorded()).toHaveLength(1);
    expect(await publish(members[0], '0'.repeat(64))).toEqual({ refused: 'nothing-waiting' });
  });
});

describe('once it is published', () => {
  const kept = async (version: number) => {
    const asked = ['pdf', 'json'].map((type) => show(app, `${report()}/versions/${version}/report.${type}`));
    const [pdf, json] = await Promise.all(asked);
    return { pdfSha256: sha256(pdf?.bytes), factsSha256: sha256(json?.bytes) };
  };

  it('its files are the bytes whose fingerprints are recorded, whatever is checked later', async () => {
    const [entry] = await recorded();
    const { pdfSha256, factsSha256 } = entry;
    expect(await kept(1)).toEqual({ pdfSha256, factsSha256 });
    await claimVisits(2_000);
    expect(await kept(1)).toEqual({ pdfSha256, factsSha256 });
    expect(sha256((await show(app, `${report()}/report.pdf`)).bytes)).toBe(pdfSha256);
    const page = (await show(app, report())).html;
    expect(page).toContain('checked 70 visits.');
    expect(page).toContain(factsSha256);
    expect(page).not.toContain(reportWords.draftSays);
    expect((await show(app, `${report()}/draft`)).html).toContain('checked 90 visits.');
  });

  it('its PDF is handed over as it was kept, not drawn again', async () => {
    const [{ pdfSha256 }] = await recorded();
    const path = pathOfFile(files, Buffer.from(pdfSha256, 'hex'));
    const drawn = await readFile(path);
    expect(sha256(drawn)).toBe(pdfSha256);
    await chmod(path, 0o600);
    await writeFile(path, 'as it was kept');
    expect((await show(app, `${report()}/report.pdf`)).html).toBe('as it was kept');
    await writeFile(path, drawn);
  });

  it('is put forward again only with what changed, and why', async () => {
    const without = await sendForward(commissioner, 'Late.');
    expect([without.status, without.html.includes(words.putForwardErrors['no-why'])]).toEqual([422, true]);
    expect(without.html).toContain('>Late.</textarea>');
    expect((await sendForward(commissioner, 'Twenty visits were checked after May.')).status).toBe(303);
    expect((await show(app, report())).html).toContain('checked 70 visits.');
    const form = { factsSha256: await waitingHash() };
    const published = await send(app, `${desk()}/publish`, form, await cookieOf(members[1]));
    expect([published.status, published.headers.get('location')]).toEqual([303, report()]);
    const list = await show(app, `/work/${body.bodySlug}/annual-reports`, await cookieOf(commissioner));
    expect(list.html).toContain(words.published(2));
    const same = await sendForward(commissioner, 'It should be said twice.');
    expect([same.status, same.html.includes(words.putForwardErrors['nothing-changed'])]).toEqual([422, true]);
  });

  it('the newest is shown first and says what it changed; the first stands as it was', async () => {
    const newest = (await show(app, report())).html;
    expect(newest).toContain('Why: Twenty visits were checked after May.');
    expect(newest).toMatch(/it said “[^”]* checked 70 visits\.”\. It now says “[^”]* checked 90 visits\.”/);
    const first = (await show(app, `${report()}/versions/1`)).html;
    expect(first).toContain('checked 70 visits.');
    expect(first).not.toContain('Why:');
    const entries = await recorded();
    expect(entries.map(({ version }) => version)).toEqual([1, 2]);
    expect(await Promise.all([kept(1), kept(2)])).toEqual(
      entries.map(({ pdfSha256, factsSha256 }) => ({ pdfSha256, factsSha256 })),
    );
    const list = (await show(app, `/bodies/${body.bodySlug}/annual-reports`)).html;
    expect(list).toContain(`${report()}/versions/1`);
    expect(list).toContain(`${report()}/versions/2/report.pdf`);
  });

  it('nothing in the database changes it either', async () => {
    const change = db.updateTable('annual_report').set({ why: 'Another reason' }).where('version', '=', 2);
    await expect(change.execute()).rejects.toThrow(/this report is published/);
    await expect(db.deleteFrom('annual_report').execute()).rejects.toThrow(/permission denied/);
  });
});
