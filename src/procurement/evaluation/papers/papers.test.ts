import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { openTestSite, show, signInAs } from '../../../../test/site.ts';
import { decideNaming } from '../naming/decide-naming.ts';
import { type Hiding, meetBids } from '../naming/naming.rules.ts';
import { fingerprintPapers } from './bundle.rules.ts';
import { listPapersOpened } from './opened.queries.ts';
import { readPapers } from './read-papers.ts';
import { writeSummary } from './write-summary.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let panel: readonly Played[];
let path: string;
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  path = `/work/${built.bodySlug}/scoring/${built.slug}/papers`;
});
const signIn = ({ personId, by }: Played) => signInAs(db, personId, by.actor.hat);

describe('the papers', () => {
  it('are for scorers who told every link, the moderator and the officer, and for no bidder', async () => {
    expect((await show(app, path, await signIn(panel[0]!))).status).toBe(404);
    await declareNothing(db, built, panel);
    for (const reader of [panel[0]!, panel[4]!, built.moderator, built.officer])
      expect((await show(app, path, await signIn(reader))).status).toBe(200);
    for (const other of [built.evaluators[3], built.bids['A']!.maker, built.manager])
      expect((await show(app, path, await signIn(other))).status).toBe(404);
  });

  it('are the same for all, whole, and it is kept when each first opened them', async () => {
    const fingerprint = fingerprintPapers(await readPapers(db, built.key));
    for (const reader of [panel[0]!, panel[4]!]) {
      const { html } = await show(app, path, await signIn(reader));
      expect(html).toContain(fingerprint);
      for (const { supplierName } of Object.values(built.bids)) expect(html).not.toContain(supplierName);
    }
    const opened = await listPapersOpened(db, built.key);
    expect(opened.map(({ personId }) => personId)).toContain(panel[4]!.personId);
    expect(new Set(opened.map(({ personId }) => personId)).size).toBe(opened.length);
  });

  it('carry a summary beneath the answer, shorter, comparing nothing, until scores are agreed', async () => {
    const slot = { criterionId: built.criteria.sv1, bidId: built.bids['A']!.bidId };
    const write = (text: string) =>
      attempt(db, built.officer, (tx, by) => writeSummary(tx, by, { ...built.key, ...slot, text }));
    const before = fingerprintPapers(await readPapers(db, built.key));
    expect(await write(' ')).toEqual({ refused: 'blank' });
    expect(await write('Long. '.repeat(500))).toEqual({ refused: 'longer-than-answer' });
    expect(await write('As Bid B.')).toEqual({ refused: 'compares-bids' });
    expect(await write('A falls check.')).toEqual({ written: true });
    expect(fingerprintPapers(await readPapers(db, built.key))).toBe(before);
    const { html } = await show(app, path, await signIn(panel[0]!));
    expect(html.indexOf('A falls check.</p>')).toBeGreaterThan(html.indexOf('id="sv1-a"'));
    await scoreEverything(db, built, panel, usualScores);
    await agreeEverything(db, built, usualScores);
    expect(await write('A check.')).toEqual({ refused: 'scoring-over' });
  });
});

describe('names hidden or shown', () => {
  it('is decided before the opening, with a reason', async () => {
    const unopened = await buildCompetition(db, { unopened: true });
    const decide = (of: Competition, reason: string, hidden: Hiding = 'social-value') =>
      attempt(db, of.officer, (tx, by) => decideNaming(tx, by, { ...of.key, hidden, reason }));
    expect(await decide(unopened, '')).toEqual({ refused: 'blank' });
    const why = 'Names help to check the certificates that repairs call for, and sway on social value.';
    expect(await decide(unopened, why)).toEqual({ hidden: 'social-value' });
    expect(await decide(built, why)).toEqual({ refused: 'bids-opened' });
  });

  it('shows a bid by its letter or by its bidder, never by both, and in no common order', () => {
    const bidders = [
      { bidId: '1', label: 'B', supplierName: 'Alder', supplierSlug: 'alder' },
      { bidId: '2', label: 'A', supplierName: 'Yew', supplierSlug: 'yew' },
    ];
    expect(meetBids(bidders, false)).toEqual([
      { bidId: '2', label: 'A', supplierName: null },
      { bidId: '1', label: 'B', supplierName: null },
    ]);
    expect(meetBids(bidders, true)).toEqual([
      { bidId: '1', label: 'alder', supplierName: 'Alder' },
      { bidId: '2', label: 'yew', supplierName: 'Yew' },
    ]);
  });
});
