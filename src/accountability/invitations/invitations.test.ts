import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSignature, buildSigner } from '../../../test/builders/charter.ts';
import { actingAt, attempt } from '../../../test/builders/delivery.ts';
import { buildAsking, someStationery, year } from '../../../test/builders/invitations.ts';
import { buildPerson, buildRepresentative, carriedOut } from '../../../test/builders/people.ts';
import { buildPayee } from '../../../test/builders/tiers.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { acceptByAddress, acceptInvitation } from './accept-invitation.ts';
import { hashInvitationCode, invitationCode } from './code.rules.ts';
import { declineInvitation } from './decline-invitation.ts';
import { type InvitationsAsk, listInvitations } from './invitation-list.queries.ts';
import { upsertContact } from './invitations.queries.ts';
import { postLetters } from './post-letters.ts';
import { listReplies } from './replies.queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await loadReference(database.db);
});
afterAll(() => database.close());

const time = (text: string) => Temporal.Instant.from(text);
const october = '2026-10-01T09:00:00Z';
const list = (bodyId: string, now: string, more: Partial<InvitationsAsk> = {}) =>
  listInvitations(database.db, { bodyId, year, now: time(now), ...more });
const statesOf = async (bodyId: string, now: string) =>
  Object.fromEntries((await list(bodyId, now)).map(({ name, state }) => [name, state]));
const mailTo = (recipient: string) =>
  database.db.selectFrom('mail_message').selectAll().where('recipient', '=', recipient).execute();

describe('inviting', () => {
  it('asks each supplier what its payments ask, by e-mail where an address is known, else by letter', async () => {
    const { db } = database;
    const withEmail = await buildPayee(db, 'On The Line Ltd');
    await buildRepresentative(db, withEmail, { email: 'line@example.org' });
    const asking = await buildAsking(db, [
      { amount: '49999.99', to: 'Just Under Ltd' },
      { amount: '50000.00', to: 'On The Line Ltd' },
      { amount: '50000.01', to: 'Just Over Ltd' },
      { amount: '0.00', to: 'Nothing Ltd' },
    ]);
    expect(await asking.invite(october)).toEqual({ made: 3, byEmail: 1, byLetter: 2 });
    const found = await list(asking.bodyId, october);
    expect(found.map(({ name, asks, state }) => [name, asks.join(), state])).toEqual([
      ['Just Over Ltd', 'review', 'to-post'],
      ['Just Under Ltd', 'charter', 'to-post'],
      ['On The Line Ltd', 'charter,review', 'waiting'],
    ]);
    const [mail] = await mailTo('line@example.org');
    expect(mail?.body).toContain('at least £50,000.00 from 1 April 2018 to 31 March 2019 (without VAT)');
    const line = found.find(({ name }) => name === 'On The Line Ltd');
    expect(mail?.body).toContain(invitationCode(someStationery.secret, line?.invitationId ?? ''));
  });

  it('asks nobody twice, also when two officers press at once', async () => {
    const { db } = database;
    const asking = await buildAsking(db, [{ amount: '100.00', to: 'Once Ltd' }]);
    const both = await Promise.all([asking.invite(october), asking.invite(october)]);
    expect(both.map((one) => ('made' in one ? one.made : one.refused)).toSorted()).toEqual([1, 'nobody-new']);
    const row = { body_id: asking.bodyId, financial_year: year, ask: 'charter' } as const;
    const [first] = await list(asking.bodyId, october);
    const again = { ...row, supplier_id: first?.supplierId ?? '', invitation_id: first?.invitationId ?? '' };
    await expect(db.insertInto('invitation_ask').values(again).execute()).rejects.toThrow(
      /invitation_ask_once/,
    );
  });

  it('does not ask for a Charter that stands already', async () => {
    const { db } = database;
    const signed = await buildPayee(db, 'Signed Already Ltd');
    await buildSignature(db, await buildSigner(db, signed), '2026-09-01T09:00:00Z');
    const asking = await buildAsking(db, [{ amount: '100.00', to: 'Signed Already Ltd' }]);
    expect(await asking.invite(october)).toEqual({ refused: 'nobody-new' });
  });

  it('writes to a person by their own name, which only the officer sees', async () => {
    const { db } = database;
    await buildPayee(db, 'A person, name hidden', { kind: 'person', hiddenName: 'Ines Vardlow' });
    const asking = await buildAsking(db, [{ amount: '700.00', to: 'A person, name hidden' }]);
    await asking.invite(october);
    expect(await list(asking.bodyId, october)).toMatchObject([
      { name: 'A person, name hidden', hiddenName: 'Ines Vardlow' },
    ]);
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('body_id', '=', asking.bodyId)
      .execute();
    expect(entries.map(({ facts }) => facts).join()).toContain('"byLetter":1');
    expect(entries.map(({ facts }) => facts).join()).not.toContain('Vardlow');
  });

  it('keeps the hash of a code, never the code', async () => {
    const asking = await buildAsking(database.db, [{ amount: '100.00', to: 'Hashed Ltd' }]);
    await asking.invite(october);
    const [one] = await list(asking.bodyId, october);
    const code = invitationCode(someStationery.secret, one?.invitationId ?? '');
    const row = await database.db
      .selectFrom('invitation')
      .selectAll()
      .where('id', '=', one?.invitationId ?? '')
      .executeTakeFirstOrThrow();
    expect(row.code_hash).toEqual(hashInvitationCode(code.toLowerCase().replaceAll('-', ' ')));
    expect(JSON.stringify(row)).not.toContain(code);
  });
});

describe('reminding', () => {
  it('comes two weeks after the last word, twice at most, and never after an answer', async () => {
    const { db } = database;
    const quiet = await buildPayee(db, 'Quiet Ltd');
    const signer = await buildPayee(db, 'Signing Ltd');
    for (const [to, email] of [
      [quiet, 'quiet@example.org'],
      [signer, 'signing@example.org'],
    ] as const)
      await buildRepresentative(db, to, { email });
    const asking = await buildAsking(db, [
      { amount: '100.00', to: 'Quiet Ltd' },
      { amount: '100.00', to: 'Signing Ltd' },
    ]);
    await asking.invite(october);
    expect(await asking.remind('2026-10-15T08:59:00Z')).toEqual({ refused: 'nobody-to-remind' });
    await buildSignature(db, await buildSigner(db, signer), '2026-10-10T09:00:00Z');
    expect(await statesOf(asking.bodyId, '2026-10-15T09:00:00Z')).toEqual({
      'Quiet Ltd': 'remind',
      'Signing Ltd': 'answered',
    });
    expect(await asking.remind('2026-10-15T09:00:00Z')).toMatchObject({ reminded: 1 });
    expect(await asking.remind('2026-10-16T09:00:00Z')).toEqual({ refused: 'nobody-to-remind' });
    expect(await asking.remind('2026-10-29T09:00:00Z')).toMatchObject({ reminded: 1 });
    expect(await asking.remind('2027-01-29T09:00:00Z')).toEqual({ refused: 'nobody-to-remind' });
    expect((await mailTo('quiet@example.org')).map(({ subject }) => subject.startsWith('Reminder'))).toEqual([
      false,
      true,
      true,
    ]);
    expect(await mailTo('signing@example.org')).toHaveLength(1);
  });
});

describe('a code', () => {
  async function invited() {
    const asking = await buildAsking(database.db, [{ amount: '100.00', to: `Coded ${Math.random()} Ltd` }]);
    await asking.invite(october);
    const [one] = await list(asking.bodyId, october);
    return { ...asking, one: one!, code: invitationCode(someStationery.secret, one!.invitationId) };
  }
  const use = (personId: string, when: string, code: string) => {
    const by = actingAt(when, personId, { kind: 'resident' });
    return attempt(database.db, by, (tx) => acceptInvitation(tx, by, { code }));
  };

  it('lets one person act for the supplier, once, and the same person in again', async () => {
    const { one, code } = await invited();
    const [first, second] = [await buildPerson(database.db), await buildPerson(database.db)];
    expect(await use(first.personId, '2026-10-02T09:00:00Z', code)).toEqual({ supplierId: one.supplierId });
    expect(await use(second.personId, '2026-10-02T09:00:00Z', code)).toEqual({ refused: 'code-used' });
    expect(await use(first.personId, '2027-10-02T09:00:00Z', code)).toEqual({ supplierId: one.supplierId });
    const roles = await database.db
      .selectFrom('supplier_role')
      .select('person_id')
      .where('supplier_id', '=', one.supplierId)
      .execute();
    expect(roles).toEqual([{ person_id: first.personId }]);
  });

  it('used by two at once lets one in', async () => {
    const { code } = await invited();
    const people = [await buildPerson(database.db), await buildPerson(database.db)];
    const both = await Promise.all(people.map(({ personId }) => use(personId, '2026-10-02T09:00:00Z', code)));
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'code-used' }]);
  });

  it('ends after half a year, and one nobody wrote opens nothing', async () => {
    const { code } = await invited();
    const { personId } = await buildPerson(database.db);
    expect(await use(personId, '2027-03-30T09:00:00Z', code)).toEqual({ refused: 'code-expired' });
    expect(await use(personId, '2026-10-02T09:00:00Z', 'BCDF-GHJK-MNPQ')).toEqual({
      refused: 'code-unknown',
    });
    expect(await use(personId, '2026-10-02T09:00:00Z', 'hello')).toEqual({ refused: 'code-unknown' });
  });

  it('is not needed by whoever signed in with the address that the body holds', async () => {
    const { one, bodyId } = await invited();
    const { personId } = await buildPerson(database.db, { email: 'held@example.org' });
    const by = actingAt('2026-10-02T09:00:00Z', personId, { kind: 'resident' });
    const accept = () =>
      attempt(database.db, by, (tx) => acceptByAddress(tx, by, { supplierId: one.supplierId }));
    expect(await accept()).toEqual({ refused: 'address-not-held' });
    const contact = { bodyId, supplierId: one.supplierId, email: 'held@example.org', postalAddress: '' };
    await carriedOut(database.db, async (tx) => {
      await upsertContact(tx, { ...contact, at: time(october), by: null });
      return {};
    });
    expect(await accept()).toEqual({ supplierId: one.supplierId });
  });
});

it('publishes how many were asked, reached, answered, said no, and are silent', async () => {
  const { db } = database;
  const signer = await buildPayee(db, 'Answers Ltd');
  const names = ['Answers Ltd', 'Says No Ltd', 'Silent Ltd', 'Not Posted Ltd'];
  const asking = await buildAsking(
    db,
    names.map((to) => ({ amount: '100.00', to })),
  );
  await asking.invite(october);
  const found = await list(asking.bodyId, october);
  const posted = found
    .filter(({ name }) => name !== 'Not Posted Ltd')
    .map(({ invitationId }) => invitationId);
  const by = asking.at('2026-10-02T09:00:00Z');
  const { bodyId } = asking;
  await attempt(db, by, (tx) => postLetters(tx, by, { bodyId, invitationIds: posted }));
  await buildSignature(db, await buildSigner(db, signer), '2026-10-03T09:00:00Z');
  const no = found.find(({ name }) => name === 'Says No Ltd');
  await attempt(db, by, (tx) =>
    declineInvitation(tx, by, { bodyId, invitationId: no?.invitationId ?? '', reason: '' }),
  );
  expect(await listReplies(db, { bodyId })).toMatchObject([
    { year, ask: 'charter', asked: 4, reached: 3, answered: 1, declined: 1 },
  ]);
});
