import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody, setUpBy } from '../../../../test/builders/people.ts';
import { buildPaid } from '../../../../test/builders/tiers.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { findAskChoices } from './ask-choices.ts';
import { listAsked } from './list-asked.ts';
import type { NewTierRule } from './new-tier-rule.rules.ts';
import { setTierRule } from './set-tier-rule.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const noon = Temporal.Instant.from('2019-05-01T11:00:00Z');
function ruleFrom(day: string, more: Partial<NewTierRule> = {}): NewTierRule {
  return {
    effectiveFrom: Temporal.PlainDate.from(day),
    thresholdPence: 2_500_000,
    atLine: 'review',
    nearPence: null,
    vatBasis: 'net',
    countsGrants: false,
    defaultPeriod: 'financial-year',
    source: 'Cabinet, 4 March 2019',
    ...more,
  };
}
const set = (bodyId: string, rule: NewTierRule) =>
  transact(db, undefined, (tx) => setTierRule(tx, setUpBy(noon), { bodyId, ...rule }));

async function bodyWithPayments() {
  const { bodyId } = await buildBody(db);
  await buildPaid(db, bodyId, [
    { amount: '25000.00', to: 'On Its Line Ltd', on: '2018-06-15' },
    { amount: '25000.00', to: 'On Its Line Ltd', on: '2019-04-15' },
  ]);
  const tierIn = async (year: string) => {
    const { suppliers } = await listAsked(db, { bodyId, period: { year }, audience: 'public' });
    return suppliers[0]?.tier;
  };
  return { bodyId, tierIn };
}

describe('a body’s own rule', () => {
  it('holds from its day on, and is on the record', async () => {
    const { bodyId } = await buildBody(db);
    expect(await set(bodyId, ruleFrom('2019-04-01'))).toEqual({ set: true });
    await buildPaid(db, bodyId, [
      { amount: '25000.00', to: 'Both Years Ltd', on: '2018-06-15' },
      { amount: '25000.00', to: 'Both Years Ltd', on: '2019-04-15' },
    ]);
    const tiers = async (year: string) =>
      (await listAsked(db, { bodyId, period: { year }, audience: 'public' })).suppliers.map(
        ({ tier }) => tier,
      );
    expect(await tiers('2018-19')).toEqual(['charter']);
    expect(await tiers('2019-20')).toEqual(['review']);
    const entries = await db
      .selectFrom('record_entry')
      .select(['type', 'facts'])
      .where('body_id', '=', bodyId)
      .where('type', '=', 'tier-rule-set')
      .execute();
    expect(entries).toHaveLength(1);
    expect(String(entries[0]?.facts)).toContain('"thresholdPence":2500000');
  });

  it('never changes what suppliers were told already', async () => {
    const { bodyId, tierIn } = await bodyWithPayments();
    expect(await set(bodyId, ruleFrom('2019-04-01'))).toEqual({ refused: 'already-told' });
    expect(await set(bodyId, ruleFrom('2018-04-01'))).toEqual({ refused: 'already-told' });
    expect(await tierIn('2019-20')).toBe('charter');
    const tried = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('body_id', '=', bodyId)
      .where('type', '=', 'tier-rule-refused')
      .execute();
    expect(tried).toHaveLength(2);
    expect(await set(bodyId, ruleFrom('2020-04-01'))).toEqual({ set: true });
    expect(await tierIn('2019-20')).toBe('charter');
  });

  it('can be set again while it is not in force, and the record keeps both', async () => {
    const { bodyId } = await bodyWithPayments();
    await set(bodyId, ruleFrom('2020-04-01'));
    expect(await set(bodyId, ruleFrom('2020-04-01', { thresholdPence: 3_000_000 }))).toEqual({ set: true });
    const rows = await db
      .selectFrom('tier_rule')
      .select('threshold_pence')
      .where('body_id', '=', bodyId)
      .execute();
    expect(rows).toEqual([{ threshold_pence: 3_000_000 }]);
    const entries = await db
      .selectFrom('record_entry')
      .select('id')
      .where('body_id', '=', bodyId)
      .where('type', '=', 'tier-rule-set')
      .execute();
    expect(entries).toHaveLength(2);
  });

  it('says which period is meant where nobody names one', async () => {
    const { bodyId } = await bodyWithPayments();
    const usualOn = async (day: string) => {
      const choices = await findAskChoices(db, { bodyId, today: Temporal.PlainDate.from(day) });
      return choices?.usual;
    };
    await set(bodyId, ruleFrom('2020-04-01', { defaultPeriod: 'rolling-year' }));
    expect(await usualOn('2019-06-01')).toEqual({ year: '2018-19' });
    expect(await usualOn('2020-04-01')).toEqual({ rolling: '2019-04' });
    const { bodyId: nobody } = await buildBody(db);
    const today = Temporal.PlainDate.from('2019-06-01');
    expect(await findAskChoices(db, { bodyId: nobody, today })).toBeUndefined();
  });

  it('needs a line above nothing, a distance within it, and a source', async () => {
    const { bodyId } = await buildBody(db);
    const refusal = (more: Partial<NewTierRule>) => set(bodyId, ruleFrom('2030-04-01', more));
    expect(await refusal({ thresholdPence: 0 })).toEqual({ refused: 'threshold-nothing' });
    expect(await refusal({ nearPence: 2_500_001 })).toEqual({ refused: 'near-too-far' });
    expect(await refusal({ source: '  ' })).toEqual({ refused: 'source-missing' });
  });
});
