import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDraft, buildMember, buildOwner, group } from '../../../test/builders/drafting.ts';
import { buildBody, buildPerson, carriedOut } from '../../../test/builders/people.ts';
import { buildActor, buildShownProposal } from '../../../test/builders/proposals.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { findStandingFramework } from '../frameworks/frameworks.queries.ts';
import { getProposal } from '../proposals/proposals.queries.ts';
import { commentOnDraft, settleComment } from './comment-on-draft.ts';
import { listComments } from './draft-comments.queries.ts';
import type { Texts } from './draft-fields.rules.ts';
import { listVersions } from './draft-versions.queries.ts';
import { getDraft } from './drafts.queries.ts';
import { inviteToDraft } from './invite-to-draft.ts';
import { joinAsBody, joinDraft } from './join-draft.ts';
import { openDraft } from './open-draft.ts';
import { saveDraft } from './save-draft.ts';
import { adoptDraft, offerQuestion } from './settle-draft.ts';
import { signDraft } from './sign-draft.ts';
import { listSignedQuestions } from './signed-questions.queries.ts';

const { db, close } = await freshDatabase();
afterAll(close);
const act = <T>(work: Parameters<typeof transact<T>>[2]) => transact(db, undefined, work);
const whole: Texts = { plainName: 'Shade and seats', plainLine: 'Places to rest', name: 'Outdoor comfort' };

let owner: Awaited<ReturnType<typeof buildOwner>>;
let commissioner: By;
beforeAll(async () => {
  owner = await buildOwner(db);
  ({ commissioner } = owner);
});

async function threeParties(given: Parameters<typeof buildDraft>[2] = {}) {
  const draft = await buildDraft(db, commissioner, given);
  const resident = await buildMember(db, commissioner, draft.draftId, 'Residents', 'Winnie');
  const tenant = await buildMember(db, commissioner, draft.draftId, group, 'Callum');
  return { ...draft, resident, tenant };
}
const save = (by: By, draftId: string, basedOn: number, texts: Texts) =>
  act((tx) => saveDraft(tx, by, { draftId, basedOn, texts }));
const sign = (by: By, draftId: string, version: number) =>
  act((tx) => signDraft(tx, by, { draftId, version }));

describe('a draft', () => {
  it('is opened with its parties, from what a resident proposed, and the proposal says so', async () => {
    const { number: proposal } = await buildShownProposal(db, commissioner);
    const { number, draftId } = await buildDraft(db, commissioner, { proposal });
    expect(await getDraft(db, number)).toMatchObject({ proposalNumber: proposal, version: 1 });
    expect((await listVersions(db, draftId))[0]?.fields).toEqual({ plainName: 'Shade at bus stops' });
    expect(await getProposal(db, proposal)).toMatchObject({ step: 'being-drafted' });
  });

  it('begins with the standing words of an outcome that is said anew', async () => {
    const { draftId } = await buildDraft(db, commissioner, { changesSlug: 'local-jobs', themeSlug: null });
    expect((await listVersions(db, draftId))[0]?.fields).toMatchObject({ plainName: 'Good local jobs' });
  });

  it.each([
    ['one-party', { withResidents: false, groups: [] }],
    ['party-twice', { groups: ['A', 'a'] }],
    ['no-such-theme', { themeSlug: 'nowhere' }],
    ['no-such-framework', { frameworkSlug: 'nowhere' }],
    ['no-such-outcome', { changesSlug: 'nowhere' }],
    ['serves-nothing', { kind: 'measure' }],
  ] as const)('is refused: %s', async (refused, given) => {
    const plain = { kind: 'outcome', title: 'Shade', frameworkSlug: 'oldham-2013' } as const;
    const rest = { themeSlug: 'jobs-growth', changesSlug: null, servesSlugs: [], withResidents: true };
    const input = { ...plain, ...rest, groups: [], proposal: null, shownName: 'F', bodyId: owner.bodyId };
    expect(await act((tx) => openDraft(tx, commissioner, { ...input, ...given }))).toEqual({ refused });
  });
});

describe('who writes', () => {
  it('comes in once by a link that was sent, and stays in one party', async () => {
    const { draftId } = await buildDraft(db, commissioner);
    const member = await buildMember(db, commissioner, draftId, group, 'Callum');
    const mail = await db.selectFrom('mail_message').select('body').orderBy('id', 'desc').execute();
    const code = mail.map(({ body }) => /join\/([\w-]+)/.exec(body)?.[1]).find(Boolean) ?? '';
    const { personId } = await buildPerson(db);
    const stranger: By = { ...member, actor: { personId, hat: { kind: 'resident' } } };
    const join = (by: By, with_: string) =>
      act((tx) => joinDraft(tx, by, { draftId, code: with_, shownName: 'Sam' }));
    expect(await join(stranger, code)).toEqual({ refused: 'link-used' });
    expect(await join(stranger, 'x')).toEqual({ refused: 'link-unknown' });
    expect(await save(stranger, draftId, 1, whole)).toEqual({ refused: 'not-a-member' });
    expect(await sign(stranger, draftId, 1)).toEqual({ refused: 'not-a-member' });
    const party = { draftId, partyId: personId, email: 'a@example.org', publicUrl: 'http://localhost' };
    expect(await act((tx) => inviteToDraft(tx, member, party))).toEqual({ refused: 'not-a-member' });
    expect(await act((tx) => inviteToDraft(tx, commissioner, party))).toEqual({ refused: 'no-such-party' });
    const wrong = { ...party, email: 'nobody' };
    expect(await act((tx) => inviteToDraft(tx, commissioner, wrong))).toEqual({ refused: 'email-malformed' });
  });

  it('is, for the body, whoever is its commissioner now', async () => {
    const { draftId } = await buildDraft(db, commissioner);
    const second = await buildActor(db, owner.bodyId, 'commissioner');
    const manager = await buildActor(db, owner.bodyId, 'contract-manager');
    const join = (by: By) => act((tx) => joinAsBody(tx, by, { draftId, shownName: 'Ali' }));
    expect(await join(manager)).toEqual({ refused: 'not-of-the-body' });
    expect(await join(second)).toEqual({ joined: true });
    expect(await join(second)).toEqual({ refused: 'member-already' });
    await db
      .updateTable('body_role')
      .set({ ended_at: '2026-09-11T00:00:00Z', end_reason: 'Left' })
      .where('person_id', '=', second.actor.personId)
      .execute();
    expect(await save(second, draftId, 1, whole)).toEqual({ refused: 'not-a-member' });
  });
});

describe('two who save at once', () => {
  it('lose nothing: both are in the text, or one is kept beside it', async () => {
    const { draftId, resident, tenant } = await threeParties();
    await save(commissioner, draftId, 1, whole);
    const saved = await Promise.all([
      save(resident, draftId, 2, { ...whole, plainLine: 'Places to rest in the shade' }),
      save(tenant, draftId, 2, { ...whole, plainName: 'Shade, water and seats' }),
    ]);
    expect(saved.map((each) => 'saved' in each && each.saved)).toEqual(['next', 'next']);
    const versions = await listVersions(db, draftId);
    expect(versions.at(-1)?.fields).toEqual({
      plainName: 'Shade, water and seats',
      plainLine: 'Places to rest in the shade',
      name: 'Outdoor comfort',
    });
    const again = await Promise.all([
      save(resident, draftId, 4, { ...whole, name: 'Resting places' }),
      save(tenant, draftId, 4, { ...whole, name: 'Sitting places' }),
    ]);
    expect(again.map((each) => 'saved' in each && each.saved).toSorted()).toEqual(['beside', 'next']);
    const names = (await listVersions(db, draftId)).map(({ fields }) => fields.name);
    expect(names).toEqual(expect.arrayContaining(['Resting places', 'Sitting places']));
    expect((await listVersions(db, draftId)).filter(({ isBeside }) => isBeside)).toHaveLength(1);
    const unchanged = await save(resident, draftId, 4, versions[3]?.fields ?? {});
    expect(unchanged).toEqual({ saved: 'unchanged' });
    expect(await save(resident, draftId, 99, whole)).toEqual({ refused: 'no-such-version' });
  });
});

describe('signing and carrying out', () => {
  it('takes every party, under one version; a later change clears what was signed', async () => {
    const { number: proposal } = await buildShownProposal(db, commissioner);
    const { draftId, number, resident, tenant } = await threeParties({ proposal });
    expect(await sign(resident, draftId, 1)).toEqual({ refused: 'unfinished' });
    await save(resident, draftId, 1, whole);
    expect(await sign(resident, draftId, 1)).toEqual({ refused: 'changed-since' });
    for (const by of [resident, tenant]) expect(await sign(by, draftId, 2)).toEqual({ signed: true });
    expect(await sign(resident, draftId, 2)).toEqual({ refused: 'signed-already' });
    await save(tenant, draftId, 2, { ...whole, plainLine: 'Places to rest, near home' });
    const settle = (by: By, version: number, bodyId = owner.bodyId) =>
      act((tx) => adoptDraft(tx, by, { draftId, version, bodyId }));
    await sign(commissioner, draftId, 3);
    expect(await settle(commissioner, 3)).toEqual({ refused: 'not-signed-by-all' });
    for (const by of [resident, tenant]) await sign(by, draftId, 3);
    expect(await settle(commissioner, 2)).toEqual({ refused: 'changed-since' });
    expect(await settle(resident, 3)).toEqual({ refused: 'not-yours' });
    const elsewhere = await buildBody(db);
    const other = await buildActor(db, elsewhere.bodyId, 'commissioner');
    expect(await settle(other, 3, elsewhere.bodyId)).toEqual({ refused: 'not-yours' });
    const adopted = await Promise.all([settle(commissioner, 3), settle(commissioner, 3)]);
    expect(adopted).toContainEqual({ adopted: true, frameworkSlug: 'oldham-2013', version: 2 });
    expect(adopted).toContainEqual({ refused: 'settled' });
    expect(await getDraft(db, number)).toMatchObject({ standing: 'adopted' });
    expect(await getProposal(db, proposal)).toMatchObject({ step: 'adopted' });
    expect(await save(tenant, draftId, 3, whole)).toEqual({ refused: 'settled' });
    const standing = await findStandingFramework(db, 'oldham-2013');
    expect(standing?.outcomes.find(({ slug }) => slug === 'shade-and-seats')).toMatchObject({
      plainLine: 'Places to rest, near home',
    });
    const recorded = await db.selectFrom('record_entry').select(['type', 'facts']).execute();
    const types = recorded.filter(({ facts }) => facts.includes(`"draft":${number}`)).map(({ type }) => type);
    expect(types.toSorted()).toEqual([
      'draft-opened',
      ...Array<string>(5).fill('draft-signed'),
      'framework-version-adopted',
    ]);
    expect(JSON.stringify(recorded)).not.toMatch(/Winnie|Callum|Farida/);
  });

  it('gives buyers a tender question that all signed', async () => {
    const { draftId, number, resident, tenant } = await threeParties({ kind: 'question', title: 'Pay' });
    const texts: Texts = { question: 'How do you pay apprentices?', lookFor: 'A rate above the least.' };
    await save(resident, draftId, 1, texts);
    const offer = () =>
      act((tx) => offerQuestion(tx, commissioner, { draftId, version: 2, bodyId: owner.bodyId }));
    expect(await offer()).toEqual({ refused: 'not-signed-by-all' });
    for (const by of [resident, tenant, commissioner]) await sign(by, draftId, 2);
    expect(await offer()).toEqual({ offered: true });
    expect(await listSignedQuestions(db, owner.bodyId)).toEqual([
      { draft: number, title: 'Pay', ...texts, parties: ['Oldham Council', 'Residents', group] },
    ]);
  });
});

it('a comment is on the version that stood, and is settled by a member once', async () => {
  const { draftId, resident, tenant } = await threeParties();
  const words = 'Say who pays for the water.';
  const { commentId } = await carriedOut(db, (tx) => commentOnDraft(tx, resident, { draftId, words }));
  expect(await act((tx) => commentOnDraft(tx, resident, { draftId, words: ' ' }))).toEqual({
    refused: 'blank',
  });
  const settle = (by: By) => act((tx) => settleComment(tx, by, { draftId, commentId }));
  const stranger = await buildActor(db, owner.bodyId, 'facilitator');
  expect(await settle(stranger)).toEqual({ refused: 'not-a-member' });
  expect(await settle(tenant)).toEqual({ settled: true });
  expect(await settle(resident)).toEqual({ refused: 'no-open-comment' });
  expect(await listComments(db, draftId)).toMatchObject([{ version: 1, words, resolvedBy: 'Callum' }]);
});
