import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildCompetition,
  type Competition,
  done,
  factsOf,
  type Played,
} from '../../../test/builders/evaluation.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { sealWords } from '../../accountability/record/seal-words.rules.ts';
import { clockAt } from '../../acts/clock.ts';
import { loadDebarment } from './debarment/load-debarment.ts';
import { answerStanding, askBidder } from './deciding/ask-bidder.ts';
import { decideBidderStanding } from './deciding/decide-standing.ts';
import { readStandings } from './deciding/read-standings.ts';
import { listLeftOut, listStandingRows } from './deciding/standings.queries.ts';
import { declareGrounds } from './declaring/declare-grounds.ts';

const clock = clockAt(Temporal.Instant.from('2026-07-10T12:00:00Z'));
const { app, db, database, close } = await openTestSite({ clock });
afterAll(close);

const today = Temporal.PlainDate.from('2026-07-10');
const publicUrl = 'https://procurement.example.org';
const reason =
  'The ground of poor performance applies: the contract of 2024 ended early and nothing was mended.';
const signIn = ({ personId, by }: Played) => signInAs(db, personId, by.actor.hat);

let built: Competition;
beforeAll(async () => {
  built = await buildCompetition(db);
});

function keyOf(label: string) {
  return { ...built.key, bidId: built.bids[label]!.bidId };
}

function decide(label: string, basis: 'none' | 'excludable' | 'excluded', text = reason) {
  return attempt(db, built.officer, (tx, by) =>
    decideBidderStanding(tx, by, { ...keyOf(label), decision: 'left-out', basis, reason: text, publicUrl }),
  );
}

describe('leaving a bidder out', () => {
  it('needs a question, and time to answer it', async () => {
    expect(await decide('A', 'excludable')).toEqual({ refused: 'not-asked' });
    const ask = (days: number) =>
      attempt(db, built.officer, (tx, by) =>
        askBidder(tx, by, {
          ...keyOf('A'),
          question: 'Your contract of 2024 ended early. What has changed?',
          answerBy: today.add({ days }),
          publicUrl,
        }),
      );
    expect(await ask(6)).toEqual({ refused: 'too-soon' });
    expect(await ask(7)).toEqual({ asked: true });
    expect(await decide('A', 'excludable')).toEqual({ refused: 'still-time-to-answer' });
    const mail = await db.selectFrom('mail_message').select(['subject', 'body']).execute();
    expect(mail.at(-1)?.body).toContain(`/tenders/${built.bodySlug}/${built.slug}/taking-part`);
    expect(mail.at(-1)?.body).not.toContain('ended early');
  });

  it('hears the bidder once, then decides on a ground with a reason, sealed on the record', async () => {
    const { maker } = built.bids['A']!;
    const answer = () =>
      attempt(db, maker, (tx, by) =>
        answerStanding(tx, by, { ...keyOf('A'), answer: 'We changed managers.' }),
      );
    expect(await answer()).toEqual({ answered: true });
    expect(await answer()).toEqual({ refused: 'already-answered' });
    // A second question has a time and an answer of its own.
    await attempt(db, built.officer, (tx, by) =>
      askBidder(tx, by, {
        ...keyOf('A'),
        question: 'And why did it end?',
        answerBy: today.add({ days: 9 }),
        publicUrl,
      }),
    );
    expect(await decide('A', 'excludable')).toEqual({ refused: 'still-time-to-answer' });
    expect(await answer()).toEqual({ answered: true });
    expect(await decide('A', 'none')).toEqual({ refused: 'basis-missing' });
    expect(await decide('A', 'excludable', 'No.')).toEqual({ refused: 'too-short' });
    const letters = () =>
      db
        .selectFrom('mail_message')
        .select(['recipient', 'subject', 'body'])
        .where('subject', 'like', 'The buyer has decided something%')
        .execute();
    expect(await letters()).toEqual([]);
    expect(await decide('A', 'excludable')).toEqual({ decided: 'left-out' });
    expect(await decide('A', 'excludable')).toEqual({ refused: 'already-decided' });
    // One letter, to the bidder’s own people alone, which names neither the outcome nor the reason.
    const own = await db
      .selectFrom('person')
      .select('email')
      .where('id', '=', maker.personId)
      .executeTakeFirst();
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.recipient).toBe(own?.email);
    expect(letter?.body).toContain(`${publicUrl}/tenders/${built.bodySlug}/${built.slug}/taking-part`);
    expect(`${letter?.subject} ${letter?.body}`).not.toMatch(/left out|exclu|ground|condition|performance/i);
    expect(await listLeftOut(db, built.key)).toEqual([
      { bidId: keyOf('A').bidId, basis: 'excludable', reason },
    ]);
    const [facts] = await factsOf(db, built, 'taking-part-decided');
    const row = (await listStandingRows(db, built.key)).find(({ bidId }) => bidId === keyOf('A').bidId);
    const salt = Buffer.from(row?.decided?.salt ?? '', 'hex');
    const sealed = sealWords(
      { bid: 'A', decision: 'left-out', basis: 'excludable', reasonSha256: sha256Hex(reason) },
      salt,
    );
    expect(facts).toMatchObject({ commitment: sealed });
  });

  it('is held by the database too: nobody unheard, nothing decided twice', async () => {
    const set = sql`decision = 'left-out', basis = 'excluded', decision_reason = 'x', record_salt = 'x',
      decided_at = now(), decided_by = ${built.officer.personId}`;
    const unheard = sql`insert into bidder_standing (body_id, procurement_id, bid_id, decision, basis,
      decision_reason, record_salt, decided_at, decided_by) values (${built.bodyId}, ${built.procurementId},
      ${keyOf('B').bidId}, 'left-out', 'excluded', 'x', 'x', now(), ${built.officer.personId})`;
    await expect(unheard.execute(database.db)).rejects.toThrow('this bidder was not heard');
    const again = sql`update bidder_standing set ${set} where bid_id = ${keyOf('A').bidId}`;
    await expect(again.execute(database.db)).rejects.toThrow('this is decided');
  });
});

describe('what is found of a bidder', () => {
  it('comes from what it declared and from the debarment list, those it relies on included', async () => {
    const { supplierId, maker } = built.bids['B']!;
    await done(db, maker, (tx, by) =>
      declareGrounds(tx, by, {
        supplierId,
        grounds: [
          { ground: 'tax-misconduct', happened: 'A penalty in 2023.', mended: 'Paid; new accountant.' },
        ],
        associated: [{ name: 'Invented Parent Holdings', companyNumber: '01234567' }],
      }),
    );
    const barred = { name: 'Invented Parent Holdings Ltd', companyNumber: '01234567', mandatory: true };
    const list = [{ ...barred, ground: 'Fraud', fromOn: today.subtract({ years: 1 }), untilOn: null }];
    await database.db.transaction().execute((tx) =>
      loadDebarment(tx, {
        list,
        source: 'list.csv',
        at: Temporal.Instant.from('2026-07-01T00:00:00Z'),
        random: built.officer.by.random,
      }),
    );
    const standings = await readStandings(db, built.key, today);
    const found = standings.find(({ label }) => label === 'B');
    expect(found?.declaration?.grounds).toHaveLength(1);
    expect(found?.matches).toMatchObject([{ who: { role: 'associated' }, by: 'number' }]);
    expect(standings.find(({ label }) => label === 'C')?.matches).toEqual([]);
  });

  it('is for the officer who runs the purchase, and the bidder sees its own alone', async () => {
    const desk = `/work/${built.bodySlug}/procurements/${built.slug}/taking-part`;
    const page = await show(app, desk, await signIn(built.officer));
    expect(page.html).toContain('has the company number of “Invented Parent Holdings Ltd”');
    expect((await show(app, desk, await signIn(built.commissioner))).status).toBe(403);
    expect((await show(app, desk, await signIn(built.evaluators[0]))).status).toBe(403);
    const elsewhere = await buildCompetition(db);
    expect((await show(app, desk, await signIn(elsewhere.officer))).status).toBe(403);
    const own = `/tenders/${built.bodySlug}/${built.slug}/taking-part`;
    expect((await show(app, own, await signIn(built.bids['A']!.maker))).html).toContain('ended early');
    expect((await show(app, own, await signIn(built.bids['B']!.maker))).html).not.toContain('ended early');
    expect((await show(app, own, await signIn(elsewhere.bids['A']!.maker))).status).toBe(404);
  });
});

describe('the forms', () => {
  it('keep what was typed, and say what to mend beside it', async () => {
    const cookie = await signIn(built.bids['C']!.maker);
    const blank = { grounds: 'insolvency', 'happened.insolvency': 'In 2020.', associated: 'Jane Example' };
    const refused = await send(app, '/supplier/exclusions', blank, cookie);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Say what you have done since; if nothing yet, say so.');
    expect(refused.html).toContain('Tick the box if this is true');
    expect(refused.html).toContain('In 2020.');
    expect(refused.html).toContain('Jane Example');
    const whole = { ...blank, 'mended.insolvency': 'All paid by 2022.', confirm: 'yes' };
    expect((await send(app, '/supplier/exclusions', whole, cookie)).status).toBe(303);
    expect((await show(app, '/supplier/exclusions', cookie)).html).toContain('All paid by 2022.');
  });

  it('leave conditions as they are once the notice is out, and so does the database', async () => {
    const cookie = await signIn(built.officer);
    const desk = `/work/${built.bodySlug}/procurements/${built.slug}/conditions`;
    const condition = {
      kind: 'technical',
      requirement: 'Gas Safe.',
      proof: 'Numbers.',
      proportion: 'Boilers.',
    };
    const late = await send(app, `${desk}/new`, condition, cookie);
    expect(late.status).toBe(422);
    expect(late.html).toContain('the conditions are fixed');
    const insert = sql`insert into condition_of_participation values (${built.bodyId}, ${built.procurementId},
      gen_random_uuid(), 'technical', 'x', 'x', 'x', 1)`;
    await expect(insert.execute(database.db)).rejects.toThrow('the conditions are locked');
  });
});
