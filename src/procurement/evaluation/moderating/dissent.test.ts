import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  factsOf,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { openTestSite, show, signInAs } from '../../../../test/site.ts';
import { commitToDissent, dissentFact } from './dissent-fact.rules.ts';
import { listDissents } from './dissents.queries.ts';
import { publishDissents, recordDissent } from './record-dissent.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let built: Competition;
let panel: readonly Played[];
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
  await declareNothing(db, built, panel);
  await scoreEverything(db, built, panel, usualScores);
});

const words = 'I would keep 2: it does not say who looks at the rails later.';
function dissent(who: Played, given: { personId?: string; words?: string } = {}) {
  const slot = { criterionId: built.criteria.sv1, bidId: built.bids['A']!.bidId };
  const said = { personId: who.personId, words, ...given };
  return attempt(db, who, (tx, by) => recordDissent(tx, by, { ...built.key, ...slot, ...said }));
}

describe('somebody who does not agree', () => {
  it('says so once a number is agreed, if they scored it, in words that name nobody', async () => {
    expect(await dissent(panel[0]!)).toEqual({ refused: 'not-agreed' });
    await agreeEverything(db, built, usualScores);
    expect(await dissent(built.evaluators[3])).toEqual({ refused: 'not-a-scorer' });
    expect(await dissent(panel[0]!, { words: ' ' })).toEqual({ refused: 'blank' });
    expect(await dissent(panel[0]!, { words: `Unlike Kit, ${words}` })).toEqual({
      refused: 'names-a-scorer',
    });
    expect(await dissent(panel[0]!)).toEqual({ recorded: true });
    expect(await dissent(panel[0]!)).toEqual({ refused: 'said-already' });
  });

  it('may say it to whoever leads the meeting', async () => {
    const { personId } = panel[4]!;
    expect(await dissent(built.moderator, { personId })).toEqual({ recorded: true });
    const path = `/work/${built.bodySlug}/moderation/${built.slug}/SV1/A`;
    const { moderator } = built;
    const { html } = await show(app, path, await signInAs(db, moderator.personId, moderator.by.actor.hat));
    expect(html).toContain('Peter Lowgill does not agree:');
  });

  it('is sealed in the record, and opens with the award by kind', async () => {
    const sealed = await factsOf(db, built, 'dissent-recorded');
    expect(JSON.stringify(sealed)).not.toContain('rails');
    const kept = await listDissents(db, built.key);
    const commitments = kept.map((one) => commitToDissent(dissentFact(one, 'SV1', 'A')));
    expect(sealed.map(({ commitment }) => commitment).sort()).toEqual(commitments.sort());
    expect(await attempt(db, built.officer, (tx, by) => publishDissents(tx, by, built.key))).toBe(2);
    const [opened] = await factsOf(db, built, 'dissents-published');
    expect(JSON.stringify(opened)).not.toContain(panel[0]!.personId);
    const told = opened?.['dissents'] as { kind: string }[];
    expect(told.map(({ kind }) => kind).sort()).toEqual(['officer', 'resident']);
  });
});

describe('the meeting’s screen', () => {
  it('goes on to the next answer, and leaves what only the moderator reads off the wall', async () => {
    const { moderator } = built;
    const cookie = await signInAs(db, moderator.personId, moderator.by.actor.hat);
    const path = `/work/${built.bodySlug}/moderation/${built.slug}/Q1/A`;
    const desk = await show(app, path, cookie);
    expect(desk.html).toContain('Krippendorff');
    expect(desk.html).toContain('rel="next"');
    const wall = await show(app, `${path}?large=1`, cookie);
    expect(wall.html).not.toContain('Krippendorff');
    expect(wall.html).toContain('/Q1/B?large=1');
  });
});
