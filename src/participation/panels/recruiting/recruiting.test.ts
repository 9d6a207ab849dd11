import { afterAll, describe, expect, it } from 'vitest';
import { buildPanel, panelBy, panelDays, putNamesIn } from '../../../../test/builders/panels.ts';
import { buildOfficer, buildPerson, carriedOut } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { openPool } from '../../../db/connect.ts';
import { closePool } from '../drawing/close-pool.ts';
import { findFixedPool } from '../drawing/pools.queries.ts';
import type { PanelKey } from '../panels.queries.ts';
import { sayHousehold, tellAboutSelf, withdrawFromPool } from './change-own-entry.ts';
import { enterByHand } from './enter-by-hand.ts';
import { enterPanelCode } from './enter-panel-code.ts';
import { issuePanelCodes } from './issue-panel-codes.ts';
import { type Joining, joinPool } from './join-pool.ts';
import { countPool, listPool } from './pool.queries.ts';
import { type HomeAddress, nothingSaid } from './pool.rules.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

function join(panel: PanelKey, personId: string, given: Partial<Joining> = {}, at = panelDays.during) {
  const joining = { ...panel, personId, isOldEnough: true, districtSlug: 'oldham', ...given };
  return transact(db, undefined, (tx) => joinPool(tx, panelBy(personId, at), joining));
}

describe('putting a name in', () => {
  it('is refused outside the days, to people who are too young or live elsewhere, and without a letter where it takes one', async () => {
    const panel = await buildPanel(db, { districtSlug: null });
    const { personId } = await buildPerson(db);
    expect(await join(panel, personId, {}, panelDays.prepared)).toEqual({ refused: 'not-open' });
    expect(await join(panel, personId, {}, panelDays.closes)).toEqual({ refused: 'closed' });
    expect(await join(panel, personId, { isOldEnough: false })).toEqual({ refused: 'too-young' });
    expect(await join(panel, personId, { districtSlug: 'elsewhere' })).toEqual({ refused: 'not-from-here' });
    const byLetter = await buildPanel(db, { recruits: ['letters'] });
    expect(await join(byLetter, personId)).toEqual({ refused: 'letter-needed' });
  });

  it('counts once, also when somebody presses twice at once', async () => {
    const panel = await buildPanel(db);
    const { personId } = await buildPerson(db);
    const joined = await Promise.all([join(panel, personId), join(panel, personId)]);
    expect(joined[0]).toEqual(joined[1]);
    expect(await countPool(db, panel)).toBe(1);
  });

  it('and the closing of the pool never miss each other', async () => {
    const panel = await buildPanel(db);
    await putNamesIn(db, panel, 8);
    const late = await Promise.all([buildPerson(db), buildPerson(db), buildPerson(db)]);
    const by = panelBy(panel.officerId, panelDays.closed);
    await Promise.all([
      ...late.map(({ personId }) => join(panel, personId)),
      transact(db, undefined, (tx) => closePool(tx, by, panel)),
    ]);
    const fixed = await findFixedPool(db, panel);
    expect(fixed?.people).toBe(await countPool(db, panel));
  });
});

describe('what somebody says of themselves', () => {
  const said = {
    sex: 'female',
    'age-band': '25-34',
    'ethnic-group': 'asian',
    disability: 'disabled',
  } as const;

  it('is kept only with their consent, only where the panel asks, and goes when the consent does', async () => {
    const panel = await buildPanel(db);
    const { personId } = await buildPerson(db);
    const joined = await join(panel, personId);
    if ('refused' in joined) throw new Error(joined.refused);
    const tell = (consents: boolean) =>
      carriedOut(db, (tx) =>
        tellAboutSelf(tx, panelBy(personId, panelDays.during), { ...panel, ...joined, consents, said }),
      );
    await tell(true);
    const [member] = await listPool(db, panel);
    expect(member).toMatchObject({ sex: 'female', ageBand: null, ethnicGroup: null, disability: null });
    await tell(false);
    expect((await listPool(db, panel))[0]).toMatchObject({ sex: null, characteristicsConsentedAt: null });
    const without = db.updateTable('pool_member').set({ sex: 'male' }).where('id', '=', joined.memberId);
    await expect(without.execute()).rejects.toThrow('pool_member_characteristics_by_consent');
  });

  it('and their address is kept as a code that says nothing, where it is asked', async () => {
    const panel = await buildPanel(db, { householdRule: true });
    const people = await putNamesIn(db, panel, 3);
    for (const [at, { personId, memberId }] of people.entries()) {
      const home = { house: at < 2 ? '12' : '14', postcode: 'OL1 1AA' };
      await carriedOut(db, (tx) =>
        sayHousehold(tx, panelBy(personId, panelDays.during), { ...panel, memberId, home }),
      );
    }
    const homes = (await listPool(db, panel)).map(({ household }) => household?.toString('hex'));
    expect(new Set(homes).size).toBe(2);
    expect(homes.join()).not.toContain(Buffer.from('OL1').toString('hex'));
  });

  it('and has their home with it where that is asked, also when a name is put in by hand', async () => {
    const panel = await buildPanel(db, { householdRule: true });
    const taking = {
      availability: [],
      accessNeeds: [],
      accessNote: '',
      name: 'Jo',
      contact: '0161 000 0000',
    };
    const enter = (home: HomeAddress | null) =>
      transact(db, undefined, (tx) =>
        enterByHand(tx, panelBy(panel.officerId, panelDays.during), {
          ...panel,
          isOldEnough: true,
          districtSlug: 'oldham',
          taking,
          consents: false,
          said: nothingSaid,
          home,
        }),
      );
    expect(await enter(null)).toEqual({ refused: 'home-needed' });
    expect(await enter({ house: '12', postcode: 'OL1 1AA' })).toHaveProperty('memberId');
  });

  it('goes with their name, also once names have closed; whoever withdrew before can come back', async () => {
    const panel = await buildPanel(db);
    const [first, second] = await putNamesIn(db, panel, 2);
    const out = (who: typeof first, at: typeof panelDays.during) =>
      transact(db, undefined, (tx) =>
        withdrawFromPool(tx, panelBy(who?.personId ?? '', at), { ...panel, memberId: who?.memberId ?? '' }),
      );
    expect(await out(first, panelDays.during)).toEqual({ withdrawn: true });
    expect(await out(first, panelDays.during)).toEqual({ refused: 'not-in-pool' });
    expect(await out(second, panelDays.closes)).toEqual({ withdrawn: true });
    expect(await join(panel, first?.personId ?? '')).toHaveProperty('memberId');
  });
});

describe('a letter’s code', () => {
  async function withCodes() {
    const panel = await buildPanel(db, { recruits: ['letters'] });
    const { personId } = await buildOfficer(db, panel.bodyId, 'facilitator');
    const by = panelBy(personId, panelDays.during);
    const { codes } = await carriedOut(db, (tx) =>
      issuePanelCodes(tx, by, { ...panel, label: 'Oldham', count: 2 }),
    );
    return { panel, by, codes };
  }

  function enter(panel: PanelKey, code: string, signedInAs: string | null = null, at = panelDays.during) {
    const by = panelBy(signedInAs ?? nobody.personId, at);
    return transact(db, undefined, (tx) => enterPanelCode(tx, by, { ...panel, code, signedInAs }));
  }

  it('lets one person in, and back in, and nobody into an account of somebody who signs in by e-mail', async () => {
    const { panel, codes } = await withCodes();
    const first = await enter(panel, codes[0] ?? '');
    if ('refused' in first) throw new Error(first.refused);
    expect(await enter(panel, codes[0] ?? '', null, panelDays.drawn)).toEqual(first);
    expect(await join(panel, first.personId)).toHaveProperty('memberId');
    const { personId } = await buildPerson(db);
    expect(await enter(panel, codes[1] ?? '', personId)).toEqual({ personId });
    expect(await enter(panel, codes[1] ?? '')).toEqual({ refused: 'code-used' });
    expect(await enter(panel, 'OIL')).toEqual({ refused: 'code-malformed' });
    expect(await enter((await withCodes()).panel, codes[0] ?? '')).toEqual({ refused: 'code-unknown' });
  });

  it('is one person’s when two enter it at once, and too late once names have closed', async () => {
    const { panel, codes } = await withCodes();
    const people = await Promise.all([buildPerson(db), buildPerson(db)]);
    const entered = await Promise.all(people.map(({ personId }) => enter(panel, codes[0] ?? '', personId)));
    expect(entered.filter((each) => 'refused' in each)).toEqual([{ refused: 'code-used' }]);
    expect(await enter(panel, codes[1] ?? '', null, panelDays.closes)).toEqual({ refused: 'closed' });
  });

  it('is printed by the number, on the record, and only where the panel asks by letter', async () => {
    const { panel, by } = await withCodes();
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'panel-codes-issued')
      .where('facts', 'like', `%${panel.slug}"%`)
      .execute();
    expect(entries).toHaveLength(1);
    const issue = (of: PanelKey, at = panelDays.during) =>
      transact(db, undefined, (tx) =>
        issuePanelCodes(tx, panelBy(by.actor.personId, at), { ...of, label: 'More', count: 1 }),
      );
    expect(await issue(panel, panelDays.closes)).toEqual({ refused: 'closed' });
    expect(await issue(await buildPanel(db, { recruits: ['open-call'] }))).toEqual({
      refused: 'not-by-letter',
    });
  });
});
