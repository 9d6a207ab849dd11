import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  done,
  type Played,
} from '../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { listEvaluators } from './appointing/evaluators.queries.ts';
import { declareConflict } from './declaring/declare-conflict.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let path: string;
beforeAll(async () => {
  built = await buildCompetition(db);
  path = `/work/${built.bodySlug}/procurements/${built.slug}/evaluators`;
});

function signIn({ personId, by }: Played) {
  return signInAs(db, personId, by.actor.hat);
}

describe('who scores', () => {
  it('is for the procurement officer and the moderator of this body', async () => {
    expect((await show(app, path)).status).toBe(303);
    expect((await show(app, path, await signIn(built.evaluators[0]))).status).toBe(403);
    const elsewhere = await buildCompetition(db);
    expect((await show(app, path, await signIn(elsewhere.officer))).status).toBe(403);
    const officer = await show(app, path, await signIn(built.officer));
    expect(officer.status).toBe(200);
    expect(officer.html).toContain('3 more people are needed');
    const moderator = await show(app, path, await signIn(built.moderator));
    expect(moderator.html).not.toContain('Appoint an officer');
  });

  it('appoints an officer, or says what is missing', async () => {
    const cookie = await signIn(built.officer);
    const missing = await send(app, `${path}/appoint`, {}, cookie);
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('Choose who scores');
    expect(missing.html).toContain('Choose at least one question');
    const { personId } = built.evaluators[0];
    const fields = { personId, criterionIds: [built.criteria.q1, built.criteria.sv1] };
    const appointed = await send(app, `${path}/appoint`, fields, cookie);
    expect([appointed.status, appointed.headers.get('location')]).toEqual([303, path]);
    expect((await show(app, path, cookie)).html).toContain('Jo Pendle');
    const moderator = await send(app, `${path}/appoint`, fields, await signIn(built.moderator));
    expect(moderator.status).toBe(403);
  });

  it('invites a resident to the one question that is theirs, and writes to them', async () => {
    const cookie = await signIn(built.officer);
    const page = await show(app, `${path}/invite`, cookie);
    expect(page.html).toContain('Stopping falls');
    expect(page.html).not.toContain('Running the repairs');
    const fields = { name: 'Comfort Adjei', criterionIds: built.criteria.sv1 };
    const wrong = await send(app, `${path}/invite`, { ...fields, email: 'not an address' }, cookie);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Type an e-mail address');
    expect(wrong.html).toContain('Comfort Adjei');
    const sent = await send(app, `${path}/invite`, { ...fields, email: 'Comfort@example.org' }, cookie);
    expect(sent.status).toBe(303);
    const evaluators = await listEvaluators(db, built.key);
    expect(evaluators.filter(({ kind }) => kind === 'resident').map(({ name }) => name)).toEqual([
      'Comfort Adjei',
    ]);
    const mail = await db.selectFrom('mail_message').selectAll().execute();
    expect(mail.map(({ recipient }) => recipient)).toContain('comfort@example.org');
    expect(mail.at(-1)?.body).toContain(`/work/${built.bodySlug}/scoring/${built.slug}`);
  });

  it('refuses whoever acts for a bidder, beside the field', async () => {
    const { personId } = built.bids['A']!.maker;
    const person = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();
    const fields = { name: 'A bidder', email: person.email ?? '', criterionIds: built.criteria.sv1 };
    const refused = await send(app, `${path}/invite`, fields, await signIn(built.officer));
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('This person acts for a bidder');
  });
});

describe('the register of conflicts', () => {
  it('shows a link and how it was decided, to officers only', async () => {
    const fresh = await buildCompetition(db);
    const panel = await appointPanel(db, fresh);
    const who = panel[0]!;
    const { bidId, supplierSlug } = fresh.bids['A']!;
    const detail = 'I bought a ladder from them in 2019.';
    await done(db, who, (tx, by) =>
      declareConflict(tx, by, { ...fresh.key, bidId, finding: 'perceived', detail }),
    );
    const register = `/work/${fresh.bodySlug}/procurements/${fresh.slug}/evaluators`;
    const decide = `${register}/${who.personId}/${supplierSlug}`;
    const cookie = await signIn(fresh.moderator);
    expect((await show(app, decide, cookie)).html).toContain(detail);
    expect((await show(app, decide, await signIn(who))).status).toBe(403);
    const other = `${register}/${panel[1]!.personId}/${supplierSlug}`;
    expect((await show(app, other, cookie)).status).toBe(404);
    const blank = await send(app, decide, { decision: 'may-score' }, cookie);
    expect(blank.status).toBe(422);
    expect(blank.html).toContain('Write why');
    const reason = 'A ladder bought years ago could not sway anybody.';
    const decided = await send(app, decide, { decision: 'may-score', reason }, cookie);
    expect([decided.status, decided.headers.get('location')]).toEqual([303, register]);
    expect((await show(app, register, cookie)).html).toContain(reason);
    const again = await attempt(db, who, (tx, by) =>
      declareConflict(tx, by, { ...fresh.key, bidId, finding: 'none', detail: '' }),
    );
    expect(again).toEqual({ refused: 'already-declared' });
  });
});
