import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRound } from '../../../test/builders/participation.ts';
import { buildBody } from '../../../test/builders/people.ts';
import { buildActor, buildShownProposal } from '../../../test/builders/proposals.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { shareProposal } from '../proposals/share-proposal.ts';
import { draftCommonAnswer, signCommonAnswer, withdrawCommonAnswer } from './answer-together.ts';
import { listCommonIssues } from './load-issues.ts';

const { app, db, close } = await openTestSite();
afterAll(close);
const act = <T>(work: Parameters<typeof transact<T>>[2]) => transact(db, undefined, work);
const words = 'We ask the transport authority together, and report by June.';

type Place = { bodyId: string; slug: string; commissioner: By; member: By };
let oldham: Place;
let bury: Place;
let wigan: Place;
let root: number;
beforeAll(async () => {
  const place = async (slug: string): Promise<Place> => {
    const body = await buildBody(db, { name: slug, slug, districtSlug: slug });
    const commissioner = await buildActor(db, body.bodyId, 'commissioner');
    return { ...body, commissioner, member: await buildActor(db, body.bodyId, 'elected-member') };
  };
  await buildRound(db);
  [oldham, bury, wigan] = [await place('oldham'), await place('bury'), await place('wigan')];
  ({ number: root } = await buildShownProposal(db, oldham.commissioner, { districtSlug: 'oldham' }));
  const other = await buildShownProposal(db, bury.commissioner, { districtSlug: 'bury' });
  const share = { proposalId: other.proposalId, withNumber: root };
  await act((tx) => shareProposal(tx, bury.commissioner, share));
});

const issue = () => ({ kind: 'proposal', number: root }) as const;
const of = ({ bodyId, slug }: Place) => ({ bodyId, bodySlug: slug, issue: issue() });
const draft = (place: Place, by: By, text = words) =>
  act((tx) => draftCommonAnswer(tx, by, { ...of(place), words: text }));
const sign = (place: Place, by: By, answerId: string) =>
  act((tx) => signCommonAnswer(tx, by, { ...of(place), answerId }));

describe('a common issue', () => {
  it('is what people told two bodies, and no other proposal', async () => {
    await buildShownProposal(db, wigan.commissioner, { title: 'Toilets in parks' });
    expect((await listCommonIssues(db)).map(({ slug }) => slug)).toEqual([`proposal-${root}`]);
    const list = await show(app, '/common-issues');
    expect(list.html).toContain('Shade at bus stops');
    expect((await show(app, '/common-issues?q=toilets')).html).toContain('Nothing like that');
    expect((await show(app, '/common-issues?as=csv')).html).toContain('oldham');
    expect((await show(app, `/common-issues/proposal-${root}`)).html).toContain(
      'No two bodies have answered',
    );
    expect((await show(app, '/common-issues/nothing')).status).toBe(404);
  });

  it('is an outcome that two bodies asked about, under its names in each framework', async () => {
    const rounds = [oldham, bury].map(({ bodyId, slug }) => buildRound(db, { bodyId, bodySlug: slug }));
    for (const { roundId } of await Promise.all(rounds))
      await db
        .updateTable('round')
        .set({ results_published_at: '2026-09-22T00:00:00Z' })
        .where('id', '=', roundId)
        .execute();
    const issues = await listCommonIssues(db);
    const groups = issues.find(({ asked, key }) => key.kind === 'outcome' && asked.length === 2);
    expect(groups?.asked.map(({ bodySlug }) => bodySlug).toSorted()).toEqual(['bury', 'oldham']);
    expect(groups?.alsoCalled.length).toBeGreaterThan(0);
    expect((await show(app, `/common-issues/${groups?.slug}`)).html).toContain('No answer yet');
  });
});

describe('an answer that bodies give together', () => {
  it('is drafted by a body that was asked, in words', async () => {
    expect(await draft(oldham, oldham.commissioner, ' ')).toEqual({ refused: 'blank' });
    expect(await draft(wigan, wigan.commissioner)).toEqual({ refused: 'not-concerned' });
    const manager = await buildActor(db, oldham.bodyId, 'contract-manager');
    expect(await draft(oldham, manager)).toEqual({ refused: 'not-your-role' });
    expect(await draft(oldham, bury.commissioner)).toEqual({ refused: 'not-your-role' });
  });

  it('is signed by each for itself, and shown once two have', async () => {
    const drafted = await draft(oldham, oldham.commissioner);
    const answerId = 'answerId' in drafted ? drafted.answerId : '';
    expect(await sign(oldham, oldham.commissioner, answerId)).toEqual({ refused: 'not-your-role' });
    expect(await sign(wigan, wigan.member, answerId)).toEqual({ refused: 'not-concerned' });
    const twice = await Promise.all([1, 2].map(() => sign(oldham, oldham.member, answerId)));
    expect(twice).toEqual(expect.arrayContaining([{ signed: 1 }, { refused: 'signed-already' }]));
    const path = `/common-issues/proposal-${root}`;
    expect((await show(app, path)).html).not.toContain(words);
    const cookie = await signInAs(db, bury.member.actor.personId, bury.member.actor.hat);
    expect((await show(app, '/waiting', cookie)).html).toContain('Read and sign an answer');
    const desk = `/work/bury/issues/proposal-${root}`;
    expect((await show(app, '/work/bury/issues', cookie)).html).toContain('1 drafted');
    expect((await send(app, desk, { sign: answerId }, cookie)).status).toBe(303);
    expect((await show(app, path)).html).toContain(words);
    expect((await show(app, '/common-issues')).html).toContain('Answered together');
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'common-answer-signed')
      .execute();
    expect(entries).toHaveLength(2);
    const own = { bodyId: oldham.bodyId, bodySlug: oldham.slug, answerId };
    const withdraw = () => act((tx) => withdrawCommonAnswer(tx, oldham.commissioner, own));
    expect(await withdraw()).toEqual({ refused: 'signed-already' });
  });

  it('is taken back by who drafted it while nobody has signed', async () => {
    const drafted = await draft(bury, bury.commissioner);
    const answerId = 'answerId' in drafted ? drafted.answerId : '';
    const withdraw = ({ bodyId, slug }: Place, by: By) =>
      act((tx) => withdrawCommonAnswer(tx, by, { bodyId, bodySlug: slug, answerId }));
    expect(await withdraw(oldham, oldham.commissioner)).toEqual({ refused: 'not-your-role' });
    expect(await withdraw(bury, bury.commissioner)).toEqual({ withdrawn: true });
    expect(await withdraw(bury, bury.commissioner)).toEqual({ refused: 'withdrawn' });
    expect(await sign(oldham, oldham.member, answerId)).toEqual({ refused: 'withdrawn' });
  });

  it('is worked on at the desks of the bodies that were asked, and nowhere else', async () => {
    const cookie = await signInAs(db, wigan.commissioner.actor.personId, wigan.commissioner.actor.hat);
    expect((await show(app, `/work/wigan/issues/proposal-${root}`, cookie)).status).toBe(404);
    const own = await signInAs(db, oldham.commissioner.actor.personId, oldham.commissioner.actor.hat);
    const empty = await send(app, `/work/oldham/issues/proposal-${root}`, { words: '' }, own);
    expect(empty.html).toContain('Write what you answer');
    const odd = await send(app, `/work/oldham/issues/proposal-${root}`, { sign: 'odd' }, own);
    expect(odd.status).toBe(422);
  });
});
