import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { attempt, buildScored, type Played } from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { abandonPurchase } from '../clarifying/abandoning/abandon-purchase.ts';
import { forgetWords } from './forget-words.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const at = (time: string) => Temporal.Instant.from(time);
const words = () =>
  sql<{ reasons: number; links: number; late: number }>`select
    (select count(*) from calibration where reason <> '') as reasons,
    (select count(*) from interest_declaration where detail = 'My cousin') as links,
    (select count(*) from refused_bid) as late`.execute(database.db);

describe('words whose time is over', () => {
  it('go on the day their row says, and no sooner; what was decided stays', async () => {
    const built = await buildScored(db);
    const [who] = built.panel as [Played];
    const { bodyId, procurementId } = built.key;
    const drafts = () => attempt(db, who, (tx) => tx.selectFrom('score_draft').select('reason').execute());
    const draft = {
      criterion_id: built.criteria.q1,
      bid_id: built.bids['A']!.bidId,
      person_id: who.personId,
    };
    const typed = { reason: 'typed', strengths: '', gaps: '', saved_at: at('2026-07-10T09:00:00Z') };
    const row = { body_id: bodyId, procurement_id: procurementId, ...draft, ...typed };
    await attempt(db, who, (tx) => tx.insertInto('score_draft').values(row).execute());
    await sql`insert into interest_declaration (body_id, procurement_id, person_id, stage, part, finding, detail,
      declared_at) values (${bodyId}, ${procurementId}, ${built.member.personId}, 'before-award', 'decides',
      'perceived', 'My cousin', now())`.execute(database.db);
    await sql`insert into refused_bid (body_id, procurement_id, id, supplier_id, refused_at, reason) values (${bodyId},
      ${procurementId}, gen_random_uuid(), ${built.bids['A']!.supplierId}, now(), 'deadline-passed')`.execute(
      database.db,
    );
    await forgetWords(db, at('2026-07-10T11:00:00Z'));
    expect((await words()).rows).toEqual([{ reasons: 5, links: 1, late: 1 }]);
    expect(await drafts()).toHaveLength(1);
    await sql`update evaluator set recused_at = '2026-07-10T11:00:00Z' where person_id = ${who.personId}`.execute(
      database.db,
    );
    await attempt(db, built.officer, (tx, by) =>
      abandonPurchase(tx, by, {
        ...built.key,
        reason: 'Nobody needs it now.',
        publicUrl: 'https://x.example',
      }),
    );
    await forgetWords(db, at('2026-10-01T11:00:00Z'));
    expect((await words()).rows).toEqual([{ reasons: 5, links: 1, late: 1 }]);
    expect(await drafts()).toEqual([]);
    await forgetWords(db, at('2026-10-09T11:00:00Z'));
    expect((await words()).rows).toMatchObject([{ links: 1, late: 0 }]);
    await forgetWords(db, at('2029-07-20T11:00:00Z'));
    expect((await words()).rows).toMatchObject([{ links: 0 }]);
    const stays = await database.db.selectFrom('interest_declaration').select('finding').execute();
    expect(stays).toEqual([{ finding: 'perceived' }]);
  });
});
