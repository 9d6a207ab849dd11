import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atTheirTime } from '../at-their-time.ts';
import { gatherCast } from '../cast.ts';
import { serveStory } from '../story-site.ts';
import type { Way } from '../tab.ts';
import { answerResidents, publishResults } from './answer-residents.ts';
import { announceRound, preparePurchase } from './ask-residents.ts';
import { award } from './award.ts';
import { bidAndOpen } from './bid.ts';
import { claimAndCheck, giveVerdict, signContract, witness } from './deliver.ts';
import { draftCriteria } from './draft-criteria.ts';
import { givePoints } from './give-points.ts';
import { lookBack } from './look-back.ts';
import type { Play } from './play.ts';
import { agreeScores, appointPanel, scoreAlone, tellLinks } from './score.ts';

const acts: readonly [string, (play: Play) => Promise<void>][] = [
  ['a commissioner prepares a purchase', preparePurchase],
  ['she prepares a round, with the marks the council would give, and announces it', announceRound],
  ['thirty residents give their points, by link and by code', givePoints],
  ['the results come out', publishResults],
  ['the elected member adopts, varies and declines, with reasons', answerResidents],
  ['the officer drafts criteria to exactly 100, publishes them, and can change nothing after', draftCriteria],
  ['two suppliers bid in time and one too late; the bids are opened', bidAndOpen],
  ['a panel of officers and residents is appointed', appointPanel],
  ['who is linked to a bidder stands aside, and a doubtful link is decided', tellLinks],
  ['the others score alone and blind, with reasons', scoreAlone],
  ['the moderator leads them to one score for each answer', agreeScores],
  ['the authority decides and publishes the award', award],
  ['the contract is signed after standstill, and commitments are promises', signContract],
  ['the supplier claims with a file, and the contract manager verifies a part', claimAndCheck],
  ['a resident has not seen it, the supplier replies, she rates the reply', witness],
  ['the authority gives its verdict', giveVerdict],
  ['the thread has nine done stations, and her receipt says what became of it', lookBack],
];

/** The whole thread through its pages, one act after another; after one that fails the rest are skipped. */
export function tellWholeThread(how: string, way: Way): void {
  describe(`the whole thread, ${how}`, () => {
    let play: Play;
    let isBroken = false;
    beforeAll(async () => {
      const site = await serveStory();
      play = { site, way, cast: gatherCast(site.address, way), receiptCode: '' };
    }, 120_000);
    afterAll(() => play.site.close());
    for (const [name, act] of acts) {
      it(name, async ({ skip }) => {
        skip(isBroken);
        isBroken = true;
        await act(play);
        isBroken = false;
      });
    }
    it('and no browser complained', () => {
      expect(play.cast.complaints()).toEqual([]);
    });
    it.runIf(way.watch)(
      'and axe found nothing on any page or refusal along it, at 1280 and at 320 pixels',
      () => {
        expect(way.watch?.faults()).toEqual([]);
        expect(way.watch?.looked()).toBeGreaterThan(60);
        expect(way.watch?.templates()).toEqual(expect.arrayContaining([...atTheirTime]));
      },
    );
  });
}
