import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDraft, buildMember, buildOwner, group } from '../../../test/builders/drafting.ts';
import { buildActor, buildShownProposal } from '../../../test/builders/proposals.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { getProposal } from '../proposals/proposals.queries.ts';
import { closeDraft } from './close-draft.ts';
import { saveDraft } from './save-draft.ts';

let site: TestSite;
let owner: Awaited<ReturnType<typeof buildOwner>>;
let commissioner: By;
beforeAll(async () => {
  site = await openTestSite();
  owner = await buildOwner(site.db);
  ({ commissioner } = owner);
});
afterAll(() => site.close());

const close = (by: By, draftId: string, reason: string) =>
  transact(site.db, undefined, (tx) => closeDraft(tx, by, { draftId, reason }));
const reason = 'The council will build shelters with the next contract for streets instead.';

describe('a draft that leads nowhere', () => {
  it('is closed by a commissioner with a reason; it stays to be read, and nobody writes in it', async () => {
    const { number, draftId } = await buildDraft(site.db, commissioner);
    const tenant = await buildMember(site.db, commissioner, draftId, group, 'Callum');
    const cookie = await signInAs(site.db, commissioner.actor.personId, commissioner.actor.hat);
    const desk = `/work/${owner.slug}/drafts/${number}`;
    const silent = await send(site.app, desk, { act: 'close', reason: '' }, cookie);
    expect(silent.html).toContain('Everyone who wrote in it is owed a reason');
    expect((await send(site.app, desk, { act: 'close', reason }, cookie)).status).toBe(303);
    const { html } = await show(site.app, `/drafts/${number}`);
    expect(html).toContain(`It was closed without being adopted: “${reason}”`);
    const { data } = JSON.parse((await show(site.app, `/drafts/${number}?as=json`)).html);
    expect(data).toMatchObject({ standing: 'closed', closeReason: reason });
    expect((await show(site.app, '/drafts?state=closed')).html).toContain(`/drafts/${number}`);
    const texts = { plainName: 'Shade and seats' };
    const saved = transact(site.db, undefined, (tx) => saveDraft(tx, tenant, { draftId, basedOn: 1, texts }));
    expect(await saved).toEqual({ refused: 'settled' });
    expect(await close(commissioner, draftId, reason)).toEqual({ refused: 'settled' });
    const entry = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'draft-closed')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ draft: number, version: 1, reason });
  });

  it('gives the proposal that it began from back to be answered', async () => {
    const { number: proposal } = await buildShownProposal(site.db, commissioner);
    const { draftId } = await buildDraft(site.db, commissioner, { proposal });
    expect(await close(commissioner, draftId, reason)).toEqual({ closed: true });
    expect(await getProposal(site.db, proposal)).toMatchObject({ step: 'taken-up' });
    expect((await show(site.app, `/proposals/${proposal}`)).html).toContain(reason);
  });

  it('is nobody else’s to close', async () => {
    const { draftId } = await buildDraft(site.db, commissioner);
    const officer = await buildActor(site.db, owner.bodyId, 'procurement-officer');
    expect(await close(officer, draftId, reason)).toEqual({ refused: 'not-yours' });
  });
});
