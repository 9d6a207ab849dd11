import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOwner } from '../../../../test/builders/drafting.ts';
import { buildBody } from '../../../../test/builders/people.ts';
import { buildActor } from '../../../../test/builders/proposals.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';
import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { listPickableMeasures } from '../../../procurement/criteria/criteria.queries.ts';
import { outcomeId } from '../../../reference/frameworks/load-frameworks.ts';
import type { MeasureFields } from './measure-fields.rules.ts';
import { publishMeasure } from './publish-measure.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let owner: Awaited<ReturnType<typeof buildOwner>>;
let other: { bodyId: string; commissioner: By };
beforeAll(async () => {
  owner = await buildOwner(db);
  const body = await buildBody(db, { name: 'Bury Council', slug: 'bury-council' });
  other = { ...body, commissioner: await buildActor(db, body.bodyId, 'commissioner') };
});
const bench: MeasureFields = {
  plainName: 'Benches put in',
  name: 'Benches put in where people rest',
  unit: 'bench',
  whatCounts: 'A new bench with a back and arms',
  whatDoesNot: 'A bench that was mended',
  evidenceRule: 'A photograph and a place on the map',
  evidenceHints: ['A photograph', 'A place on the map'],
  seeable: true,
  keptApart: false,
  sensitive: false,
  serves: [outcomeId('oldham-2013/prevention')],
};
const publish = (
  fields: Partial<MeasureFields> = {},
  slug: string | null = null,
  by = owner.commissioner,
  bodyId = owner.bodyId,
) =>
  transact(db, undefined, (tx) => publishMeasure(tx, by, { bodyId, slug, fields: { ...bench, ...fields } }));
const refusedWord = async (act: ReturnType<typeof publish>) => {
  const done = await act;
  return 'refused' in done ? done.refused : 'published';
};

describe('a body’s own measures', () => {
  it('come in versions: the newest is offered, and the one before stays as it was', async () => {
    expect(await publish()).toEqual({ slug: 'benches-put-in', version: 1 });
    const offered = async () =>
      (await listPickableMeasures(db)).filter(({ plainName }) => plainName.startsWith('Benches'));
    const [first] = await offered();
    const counts = 'A new bench with a back, arms and shade';
    expect(await publish({ whatCounts: counts }, 'benches-put-in')).toMatchObject({ version: 2 });
    const standing = await offered();
    expect(standing).toHaveLength(1);
    expect(standing[0]?.id).not.toBe(first?.id);
    const page = (await show(app, '/measures/benches-put-in')).html;
    expect(page).toContain('Measure, version 2, written by Oldham Council');
    expect(page).toContain(counts);
    expect(page).toContain(bench.whatCounts);
    const change = db.updateTable('measure').set({ what_counts: 'Less' });
    await expect(change.where('id', '=', first?.id ?? '').execute()).rejects.toThrow(/stays as it was/);
    const recorded = await db
      .selectFrom('record_entry')
      .select('type')
      .where('type', '=', 'measure-published')
      .execute();
    expect(recorded).toHaveLength(2);
  });

  it('are nobody else’s to change, and what ships is nobody’s', async () => {
    const { commissioner, bodyId } = other;
    expect(await refusedWord(publish({}, 'benches-put-in', commissioner, bodyId))).toBe('not-yours');
    expect(await refusedWord(publish({}, null, commissioner, owner.bodyId))).toBe('not-yours');
    expect(await refusedWord(publish({}, 'local-jobs'))).toBe('not-yours');
    expect(await refusedWord(publish({}, 'nothing'))).toBe('no-such-measure');
  });

  it('serve something, have a name of their own, and keep money spent apart', async () => {
    expect(await refusedWord(publish({ plainName: 'jobs for LOCAL people' }))).toBe('name-taken');
    expect(await refusedWord(publish({ plainName: 'Shade', serves: [] }))).toBe('serves-nothing');
    const nowhere = ['00000000-0000-4000-8000-000000000000'];
    expect(await refusedWord(publish({ plainName: 'Shade', serves: nowhere }))).toBe('serves-nothing');
    expect(await refusedWord(publish({ plainName: 'Spent', unit: 'Pounds' }))).toBe('pounds-not-apart');
  });

  it('come one after the other when two are published at once', async () => {
    const both = await Promise.all([
      refusedWord(publish({ plainName: 'Bins' })),
      refusedWord(publish({ plainName: 'Bins' }, null, other.commissioner, other.bodyId)),
    ]);
    expect(both.toSorted()).toEqual(['name-taken', 'published']);
  });

  it('are written at the desk: what was typed stays beside what is wrong, and a commissioner alone', async () => {
    const { personId, hat } = owner.commissioner.actor;
    const cookie = await signInAs(db, personId, hat);
    const desk = '/work/oldham-council/measures';
    expect((await show(app, desk, cookie)).html).toContain('Benches put in');
    const blank = await send(app, `${desk}/new`, { plainName: 'Water taps', unit: '' }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Water taps');
    expect(blank.html).toContain('“Counted in” is empty. Write it.');
    const typed = {
      ...bench,
      plainName: 'Water taps',
      evidenceHints: 'A photograph',
      serves: bench.serves[0] ?? '',
    };
    const fields = { ...typed, seeable: 'yes', keptApart: 'no', sensitive: '' };
    const sent = await send(app, `${desk}/new`, fields, cookie);
    expect(sent.headers.get('location')).toBe('/measures/water-taps');
    const next = await show(app, `${desk}/water-taps`, cookie);
    expect(next.html).toContain('A new bench with a back and arms');
    expect((await show(app, `${desk}/local-jobs`, cookie)).status).toBe(404);
    const officer = await buildActor(db, owner.bodyId, 'procurement-officer');
    const hatless = await signInAs(db, officer.actor.personId, officer.actor.hat);
    expect((await show(app, desk, hatless)).status).toBe(403);
  });
});
