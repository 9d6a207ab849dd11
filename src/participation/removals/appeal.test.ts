import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appealBy,
  buildAttack,
  countAside,
  grantLastAppeal,
  setAsideByTwo,
  stepAside,
} from '../../../test/builders/attack.ts';
import { roundDays } from '../../../test/builders/participation.ts';
import { openTestSite, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(roundDays.during) });
});
afterAll(() => site.close());

describe('an appeal against answers that were put back, and set aside anew', () => {
  it('waits no more, and makes nothing count that another removal sets aside', async () => {
    const attack = await buildAttack(site);
    const { round, fakes } = attack;
    const removalId = await setAsideByTwo(site, attack);
    expect(await appealBy(site, attack)).toEqual({ made: true });
    await stepAside(site, attack, 0, { removalId, step: 'ask-back' });
    await stepAside(site, attack, 1, { removalId, step: 'confirm-back' });
    expect(await countAside(site, round.roundId)).toBe(0);
    await setAsideByTwo(site, attack);
    expect(await countAside(site, round.roundId)).toBe(7);
    expect(await grantLastAppeal(site, attack)).toEqual({ refused: 'not-waiting' });
    expect(await countAside(site, round.roundId)).toBe(7);
    const cookie = await signInAs(site.db, fakes[0] ?? '');
    const { html } = await show(site.app, `/say/${round.slug}/set-aside`, cookie);
    expect(html).toContain('Your answer was set aside');
    expect(html).not.toContain('I am Jo');
    expect(await appealBy(site, attack)).toEqual({ made: true });
  });
});

it('what was decided about an appeal is told to everyone, and not whose it was', async () => {
  const attack = await buildAttack(site);
  await setAsideByTwo(site, attack);
  await appealBy(site, attack);
  expect(await grantLastAppeal(site, attack)).toEqual({ decided: true });
  const { html } = await show(site.app, `/say/${attack.round.slug}/answers-set-aside`);
  expect(html).toContain('their answer counts again: “She came to the library herself”');
  expect(html).not.toContain('I am Jo');
});
