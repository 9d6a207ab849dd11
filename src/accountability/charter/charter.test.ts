import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSignature, buildSigner, weDo } from '../../../test/builders/charter.ts';
import { actingAt, attempt } from '../../../test/builders/delivery.ts';
import { buildBody, buildOfficer, buildSupplier, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { NotFound } from '../../db/errors.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { answerCommitment } from './answer-commitment.ts';
import { findDraft, listDraftAnswers } from './drafts.queries.ts';
import { signCharter } from './sign-charter.ts';
import { findSignature, listAnswers, listSignatures } from './signatures.queries.ts';
import { startCharter } from './start-charter.ts';
import { withdrawCharter } from './withdraw-charter.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await loadReference(database.db);
});
afterAll(() => database.close());

const una = { name: 'Una Petrie', position: 'Director', hasAuthority: true };
const inYear = (text: string) => Temporal.PlainDate.from(text);
async function someone() {
  const { supplierId } = await buildSupplier(database.db);
  const signer = await buildSigner(database.db, supplierId);
  return { ...signer, signer: { kind: 'supplier', supplierId } as const };
}

describe('signing', () => {
  it('needs every answer, a name, a position and the declaration, and stands for a year', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    const by = at('2026-03-02T10:00:00Z');
    const sign = (input: typeof una) => attempt(db, by, (tx) => signCharter(tx, by, input));
    expect(await sign(una)).toEqual({ refused: 'not-started' });
    await carriedOut(db, (tx) => startCharter(tx, by));
    expect(await sign(una)).toEqual({ refused: 'answers-missing' });
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z', {
      community: { answer: 'not-for-us', byDate: null, reason: 'I work alone' },
      environment: { answer: 'will', byDate: inYear('2026-09-01'), reason: null },
    });
    const signed = await findSignature(db, signer);
    expect(signed?.expiresOn.toString()).toBe('2027-03-02');
    expect(await listAnswers(db, signed?.signatureId ?? '')).toHaveLength(7);
    expect(await findDraft(db, signer)).toBeUndefined();
  });

  it.each([
    [{ ...una, name: ' ' }, 'name-blank'],
    [{ ...una, position: '' }, 'position-blank'],
    [{ ...una, hasAuthority: false }, 'authority-not-declared'],
  ])('%j is refused as %s', async (input, refused) => {
    const { db } = database;
    const { at } = await someone();
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z');
    const by = at('2026-03-09T10:00:00Z');
    await carriedOut(db, (tx) => startCharter(tx, by));
    for (const { commitment } of await answersOf(by)) {
      await carriedOut(db, (tx) => answerCommitment(tx, by, { ...weDo, commitment }));
    }
    expect(await attempt(db, by, (tx) => signCharter(tx, by, input))).toEqual({ refused });
  });

  it('anew begins with last year’s answers, each to be confirmed, and leaves the old signature as it was', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    const { will } = { will: { answer: 'will', byDate: inYear('2026-09-01'), reason: null } as const };
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z', { environment: will });
    const by = at('2027-02-10T10:00:00Z');
    await carriedOut(db, (tx) => startCharter(tx, by));
    const answers = await answersOf(by);
    expect(answers).toHaveLength(7);
    expect(answers.every(({ confirmed }) => !confirmed)).toBe(true);
    expect(await attempt(db, by, (tx) => signCharter(tx, by, una))).toEqual({ refused: 'answers-missing' });
    const again = (answer: Parameters<typeof answerCommitment>[2]) =>
      attempt(db, by, (tx) => answerCommitment(tx, by, answer));
    expect(await again({ ...will, commitment: 'environment' })).toEqual({ refused: 'date-passed' });
    for (const { commitment } of answers)
      expect(await again({ ...weDo, commitment })).toHaveProperty('answered');
    await carriedOut(db, (tx) => signCharter(tx, by, una));
    const [latest, first] = await listSignatures(db, signer);
    expect(latest?.expiresOn.toString()).toBe('2028-02-10');
    expect(first?.expiresOn.toString()).toBe('2027-03-02');
    const old = await listAnswers(db, first?.signatureId ?? '');
    expect(old.find(({ commitment }) => commitment === 'environment')?.answer).toBe('will');
  });

  it('cannot be rewritten by the application', async () => {
    const { db } = database;
    const { at } = await someone();
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z');
    await expect(db.updateTable('charter_answer').set({ answer: 'do' }).execute()).rejects.toThrow(
      /permission/,
    );
    await expect(db.updateTable('charter_signature').set({ signer_name: 'X' }).execute()).rejects.toThrow(
      /permission/,
    );
  });

  it('by two at once leaves one signature', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    const by = at('2026-03-02T10:00:00Z');
    await carriedOut(db, (tx) => startCharter(tx, by));
    for (const commitment of [
      'pay',
      'hours',
      'local-work',
      'environment',
      'community',
      'prompt-payment',
      'safety',
    ])
      await carriedOut(db, (tx) => answerCommitment(tx, by, { ...weDo, commitment }));
    const both = await Promise.all([1, 2].map(() => attempt(db, by, (tx) => signCharter(tx, by, una))));
    expect(both.filter((one) => 'refused' in one)).toEqual([{ refused: 'not-started' }]);
    expect(await listSignatures(db, signer)).toHaveLength(1);
  });

  it('waits until a person shows the name they are paid under', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    const hidden = { supplier_id: signer.supplierId, name: 'Ines Vardlow' };
    await db.insertInto('supplier_hidden_name').values(hidden).execute();
    const by = at('2026-03-02T10:00:00Z');
    expect(await attempt(db, by, (tx) => startCharter(tx, by))).toEqual({ refused: 'name-hidden' });
  });

  it('is recorded without naming anyone', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z');
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'charter-signed')
      .execute();
    const own = entries.filter(({ facts }) => facts.includes(signer.supplierId));
    expect(own).toHaveLength(1);
    expect(own[0]?.facts).not.toContain('Una');
  });
});

describe('withdrawing', () => {
  it('needs a reason, happens once, and leaves the way open to sign again', async () => {
    const { db } = database;
    const { at, signer } = await someone();
    const by = at('2026-04-02T10:00:00Z');
    const withdraw = (reason: string) => attempt(db, by, (tx) => withdrawCharter(tx, by, { reason }));
    expect(await withdraw('We closed')).toEqual({ refused: 'nothing-to-withdraw' });
    await buildSignature(db, { at }, '2026-03-02T10:00:00Z');
    expect(await withdraw(' ')).toEqual({ refused: 'reason-blank' });
    expect(await withdraw('We closed')).toEqual({ withdrawn: true });
    expect(await withdraw('We closed')).toEqual({ refused: 'nothing-to-withdraw' });
    expect(await findSignature(db, signer)).toMatchObject({ withdrawalReason: 'We closed' });
    await buildSignature(db, { at }, '2026-05-02T10:00:00Z');
    expect(await findSignature(db, signer)).toMatchObject({ withdrawalReason: null });
  });
});

it('a public body signs by its elected member, and by nobody else', async () => {
  const { db } = database;
  const { bodyId } = await buildBody(db);
  const { personId } = await buildOfficer(db, bodyId, 'elected-member');
  const as = (role: 'elected-member' | 'commissioner') => ({
    at: (when: string) => actingAt(when, personId, { kind: 'body', bodyId, role }),
  });
  await buildSignature(db, as('elected-member'), '2026-03-02T10:00:00Z');
  expect(await findSignature(db, { kind: 'body', bodyId })).toBeDefined();
  await expect(buildSignature(db, as('commissioner'), '2026-03-02T10:00:00Z')).rejects.toThrow(NotFound);
});

async function answersOf(by: ReturnType<typeof actingAt>) {
  const { hat } = by.actor;
  if (hat.kind !== 'supplier') throw new Error('only suppliers here');
  const draft = await findDraft(database.db, { kind: 'supplier', supplierId: hat.supplierId });
  return listDraftAnswers(database.db, draft?.draftId ?? '');
}
