import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSignature, buildSigner, weDo } from '../../../test/builders/charter.ts';
import { attempt } from '../../../test/builders/delivery.ts';
import { buildSupplier, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { answerCommitment } from './answer-commitment.ts';
import { findDraft, listDraftAnswers } from './drafts.queries.ts';
import { signCharter } from './sign-charter.ts';
import { findSignature, listAnswers, listSignatures } from './signatures.queries.ts';
import { startCharter } from './start-charter.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { db } = database;
  await loadReference(db);
  const effectiveFrom = Temporal.PlainDate.from('2026-07-01');
  const dated = { effective_from: effectiveFrom, valid_months: 12, remind_days: 30 };
  await db
    .insertInto('charter_version')
    .values({ version: 2, what_changed: 'Bicycles', ...dated })
    .execute();
  const text = { sentence: '', for_sole_trader: '', for_firm: '', for_public_body: '', why: '' };
  const rows = ['pay', 'bicycles'].map((slug, position) => ({
    version: 2,
    slug,
    position,
    title: slug,
    ...text,
  }));
  await db.insertInto('charter_commitment').values(rows).execute();
});
afterAll(() => database.close());

it('a new version is signed at the next signing; what was signed before stands as it was until its year is over', async () => {
  const { db } = database;
  const { supplierId } = await buildSupplier(db);
  const { at } = await buildSigner(db, supplierId);
  const signer = { kind: 'supplier', supplierId } as const;
  await buildSignature(db, { at }, '2026-03-02T10:00:00Z');
  expect(await findSignature(db, signer)).toMatchObject({ version: 1 });
  const by = at('2026-08-01T10:00:00Z');
  expect(await carriedOut(db, (tx) => startCharter(tx, by))).toEqual({ version: 2 });
  const draft = await findDraft(db, signer);
  const carried = await listDraftAnswers(db, draft?.draftId ?? '');
  expect(carried).toMatchObject([{ commitment: 'pay', answer: 'do', confirmed: false }]);
  for (const commitment of ['pay', 'bicycles'])
    await carriedOut(db, (tx) => answerCommitment(tx, by, { ...weDo, commitment }));
  const una = { name: 'Una', position: 'Director', hasAuthority: true };
  await carriedOut(db, (tx) => signCharter(tx, by, una));
  const [now, before] = await listSignatures(db, signer);
  expect([now?.version, before?.version]).toEqual([2, 1]);
  expect(await listAnswers(db, before?.signatureId ?? '')).toHaveLength(7);
});

it('what was begun under the old version cannot be signed under the new one; its answers are kept', async () => {
  const { db } = database;
  const { supplierId } = await buildSupplier(db);
  const { at } = await buildSigner(db, supplierId);
  const before = at('2026-06-30T10:00:00Z');
  await carriedOut(db, (tx) => startCharter(tx, before));
  await carriedOut(db, (tx) => answerCommitment(tx, before, { ...weDo, commitment: 'pay' }));
  const after = at('2026-07-01T10:00:00Z');
  const una = { name: 'Una', position: 'Director', hasAuthority: true };
  expect(await attempt(db, after, (tx) => signCharter(tx, after, una))).toEqual({
    refused: 'version-changed',
  });
  const again = await attempt(db, after, (tx) => answerCommitment(tx, after, { ...weDo, commitment: 'pay' }));
  expect(again).toEqual({ refused: 'version-changed' });
  await carriedOut(db, (tx) => startCharter(tx, after));
  const draft = await findDraft(db, { kind: 'supplier', supplierId });
  expect(await listDraftAnswers(db, draft?.draftId ?? '')).toHaveLength(1);
});
