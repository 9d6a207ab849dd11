import { afterAll, describe, expect, it } from 'vitest';
import { buildDraftedTender, buildTender, tenderDays } from '../../../test/builders/procurement.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { isViolation } from '../../db/errors.ts';
import { listKpis } from './indicators/indicators.queries.ts';
import { listOpenWarnings } from './reasons/list-open-warnings.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.notice) });
afterAll(close);

async function atDesk(tender: Awaited<ReturnType<typeof buildDraftedTender>>) {
  const cookie = await signInAs(db, tender.officer.personId, tender.officer.hat);
  return { ...tender, cookie, desk: `/work/${tender.bodySlug}/procurements/${tender.slug}/criteria` };
}
const keysOf = (warnings: readonly { readonly key: string }[]) => warnings.map(({ key }) => key);

describe('what goes out beside the criteria', () => {
  it('notes, indicators, an assessment and a run are kept, and their warnings go', async () => {
    const tender = await atDesk(await buildDraftedTender(db, { valuePence: 600_000_000 }));
    const { desk, cookie } = tender;
    const before = keysOf(await listOpenWarnings(db, tender));
    const kept = [
      'equality-note.all',
      'accessibility-note.all',
      'indicators.all',
      'conflicts-assessment.all',
    ];
    expect(before).toEqual(expect.arrayContaining([...kept, 'rank-reversal.run']));
    const notes = { equality: 'Older people use it most.', accessibility: 'By phone or in person.' };
    expect((await send(app, `${desk}/notes`, notes, cookie)).status).toBe(303);
    const rows = [0, 1, 2].flatMap((row) => [
      [`name.${row}`, `Indicator ${row}`],
      [`measured.${row}`, 'Counted'],
      [`target.${row}`, '95 of 100'],
    ]);
    expect((await send(app, `${desk}/indicators`, Object.fromEntries(rows), cookie)).status).toBe(303);
    const assessment = { found: 'Nothing was found.', steps: 'Everyone declares again.', appearances: '' };
    expect((await send(app, `${desk}/conflicts`, assessment, cookie)).status).toBe(303);
    expect((await send(app, `${desk}/simulation`, { seed: 'a seed' }, cookie)).status).toBe(303);
    const after = keysOf(await listOpenWarnings(db, tender));
    expect(after.filter((key) => [...kept, 'rank-reversal.run'].includes(key))).toEqual([]);
    expect((await listKpis(db, tender)).map(({ name }) => name)).toEqual([
      'Indicator 0',
      'Indicator 1',
      'Indicator 2',
    ]);
  });

  it('a half-filled indicator and an empty assessment are asked for the rest', async () => {
    const { desk, cookie } = await atDesk(await buildDraftedTender(db));
    const half = await send(app, `${desk}/indicators`, { 'name.0': 'Lights that work' }, cookie);
    expect([half.status, half.html.includes('Fill in all three')]).toEqual([422, true]);
    const empty = await send(app, `${desk}/conflicts`, { found: '', steps: 'x' }, cookie);
    expect(empty.html).toContain('Say what you found, even if it is nothing');
  });

  it('a run is out of date once the criteria change', async () => {
    const tender = await atDesk(await buildDraftedTender(db));
    const { desk, cookie } = tender;
    await send(app, `${desk}/simulation`, { seed: 's' }, cookie);
    expect((await show(app, desk, cookie)).html).toContain('Tried');
    const target = { title: 'Jobs', weight: '10', method: 'target', target: '60', measures: '' };
    const form = await show(app, `${desk}/SV2/change`, cookie);
    const jobs = /value="([0-9a-f-]{36})"[^>]*checked/.exec(form.html)?.[1] ?? '';
    expect((await send(app, `${desk}/SV2/change`, { ...target, measures: jobs }, cookie)).status).toBe(303);
    expect((await show(app, desk, cookie)).html).toContain('Changed since');
  });

  it('the simulator shows one sentence, the lines and the tables, from any seed', async () => {
    const { desk, cookie } = await atDesk(await buildDraftedTender(db));
    const page = await show(app, `${desk}/simulation?seed=another+seed`, cookie);
    expect(page.html).toContain('No bid can change the order of the others');
    expect(page.html).toContain('“another seed”');
    expect(page.html).toContain('ten times 30 full-time years');
  });
});

describe('reasons for going on', () => {
  it('answer the sentence that stands, and no later one', async () => {
    const tender = await atDesk(await buildDraftedTender(db));
    const { desk, cookie } = tender;
    const [first] = await listOpenWarnings(db, tender);
    if (!first) throw new Error('a bare draft has warnings');
    const said = 'We have asked our lawyer.';
    expect((await send(app, `${desk}/reasons`, { [`reason.${first.key}`]: said }, cookie)).status).toBe(303);
    const now = await listOpenWarnings(db, tender);
    expect(now.find(({ key }) => key === first.key)?.reason).toBe(said);
    expect((await show(app, desk, cookie)).html).toContain(`You go on because: ${said}`);
    await db.updateTable('check_reason').set({ sentence: 'It read otherwise.' }).execute();
    const later = (await listOpenWarnings(db, tender)).find(({ key }) => key === first.key);
    expect([later?.reason, later?.earlierReason]).toEqual([null, said]);
  });
});

describe('once the notice is out', () => {
  it('notes and reasons are locked in the database, indicators stay and may be added to', async () => {
    const tender = await atDesk(await buildTender(db));
    const { desk, cookie, bodyId, procurementId } = tender;
    const refused = await send(app, `${desk}/notes`, { equality: 'Late.', accessibility: '' }, cookie);
    expect([refused.status, refused.html.includes('is on the public record')]).toEqual([422, true]);
    const row = { 'name.0': 'On time', 'measured.0': 'Counted', 'target.0': '9 of 10' };
    expect((await send(app, `${desk}/indicators`, row, cookie)).status).toBe(303);
    const gone = db.deleteFrom('performance_indicator').where('procurement_id', '=', procurementId).execute();
    await gone.then(
      () => expect.unreachable(),
      (error) => expect(isViolation(error, 'performance_indicator_locked')).toBe(true),
    );
    const note = { body_id: bodyId, procurement_id: procurementId, kind: 'equality', note: 'x' } as const;
    const late = { written_by: tender.officer.personId, written_at: tenderDays.notice };
    await db
      .insertInto('criteria_note')
      .values({ ...note, ...late })
      .execute()
      .then(
        () => expect.unreachable(),
        (error) => expect(isViolation(error, 'criterion_locked')).toBe(true),
      );
  });
});

describe('the pages of the checks', () => {
  it('are public, with data, and unknown ones are not there', async () => {
    expect((await show(app, '/checks')).html).toContain('Where the benefit lands');
    expect((await show(app, '/checks/localness')).html).toContain('How far is your registered office');
    const { data } = JSON.parse((await show(app, '/checks?as=json')).html);
    expect(data.checks).toHaveLength(18);
    expect((await show(app, '/checks/nothing')).status).toBe(404);
  });
});
