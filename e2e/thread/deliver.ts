import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { type Play, purchase } from './play.ts';

/** Not before standstill is over is the contract signed; then the winner’s commitments are promises. */
export async function signContract({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-01-14T10:00:00Z'));
  const early = await cast.as('Tom Brindle');
  await visit(early, `/work/oldham-council/contracts/${purchase.slug}/sign`);
  expect(await mainText(early)).toContain('Standstill runs to the end of 14 January 2027');
  expect(await early.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
  await site.moveClock(Temporal.Instant.from('2027-01-18T10:00:00Z'));
  const page = await cast.as('Tom Brindle');
  await follow(page, `Sign the contract: ${purchase.title}`);
  await fillInDate(page, 'By when is the verdict due?', '2027-10-29');
  await press(page, /^Sign$/);
  await visit(page, `${purchase.thread}/promises`);
  expect(await mainText(page)).toContain('Brindlewick Property Care Ltd made three promises');
}

/** The supplier claims what it delivered, with a file; the contract manager looks at it and verifies a part. */
export async function claimAndCheck({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-06-20T10:00:00Z'));
  const supplier = await cast.as('Trudy Brindlewick');
  await visit(supplier, '/supplier/promises');
  await follow(supplier, 'Home safety visits');
  await fillIn(supplier, {
    'How much, since your last claim?': '400',
    'What was done?': 'Four hundred homes were looked at for falls, fire and cold since February.',
  });
  await supplier.getByLabel('A file that shows it').setInputFiles({
    name: 'visits.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('month,visits\nFebruary,60\nMarch,85\nApril,85\nMay,90\nJune,80\n'),
  });
  await press(supplier, 'Send this claim');
  expect(await mainText(supplier)).toContain('Your claim is sent');
  const manager = await cast.as('Leanne Stobbs');
  await follow(manager, `Check 1 claim: ${purchase.title}`);
  await follow(manager, 'Check: Home safety visits');
  await choose(manager, 'Verify it', 'The file');
  await fillIn(manager, { 'How much do you verify?': '380', 'Why?': 'Fine.' });
  expect(await pressInVain(manager, 'Decide')).toContain('Say more');
  await fillIn(manager, {
    'Why?': 'The file of visits adds up to four hundred. Twenty in June are second visits to the same homes.',
  });
  await press(manager, 'Decide');
}

/** A resident has not seen it; the supplier answers; she says whether that settles it. */
export async function witness({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-07-12T10:00:00Z'));
  const resident = await cast.as('rukhsana@example.org');
  await visit(resident, `${purchase.thread}/promises`);
  await follow(resident, /^Home safety visits/);
  await follow(resident, 'Seen it? Not seen it? Tell us');
  await choose(resident, 'It should be there, and I have not seen it');
  await fillInDate(resident, 'When did you look?', '2027-07-09');
  await fillIn(resident, {
    'Tell us in your own words':
      'They fitted my mother’s rail in June. Nobody looked at anything else, and no plan was left.',
  });
  await press(resident, 'Send it');
  const supplier = await cast.as('Trudy Brindlewick');
  await follow(supplier, 'Answer a resident who has not seen it: Home safety visits');
  await fillIn(supplier, {
    'Your answer': 'We are sorry. The visit was booked for 14 July, and we have rung her to say so.',
  });
  await press(supplier, 'Answer');
  const again = await cast.as('rukhsana@example.org');
  await follow(again, 'Say whether the answer settles it: Home safety visits');
  expect(await pressInVain(again, 'Send')).toContain('Say whether it is settled');
  await choose(again, 'No, it is not settled');
  await press(again, 'Send');
  expect(await mainText(again)).toContain('You said that this does not settle it');
}

/** Before the contract ends, the authority decides what becomes of it, with everything side by side. */
export async function giveVerdict({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-10-20T10:00:00Z'));
  await writePack(await cast.as('Farida Oakes'));
  const page = await cast.as('Cllr Amina Yusuf-Hart');
  await follow(page, `Give the verdict: ${purchase.title}`);
  const sides = await mainText(page);
  expect(sides).toContain('Nothing here is added up across them');
  expect(sides).toContain('Apprenticeship weeks');
  await choose(page, 'Vary: keep it, changed');
  await fillIn(page, {
    'Why?':
      'Home safety visits were verified, but for twenty. A resident disputes one, so a monthly check is added.',
    'What changes?': 'From November the visits are checked each month.',
  });
  await press(page, 'Give the verdict');
  await visit(page, `${purchase.thread}/verdict`);
  expect(await mainText(page)).toContain('Cllr Amina Yusuf-Hart decided for Oldham Council');
}

/** The commissioner answers three questions of the pack and says why the fourth is left out. */
async function writePack(page: Page): Promise<void> {
  await follow(page, `Write the review pack: ${purchase.title}`);
  for (const part of ['Who depends on whom', 'What it prevents', 'What else could be done']) {
    await follow(page, `Write: ${part}`);
    await fillIn(page, {
      'Your answer': 'Two other firms nearby could do these visits within three months of being asked.',
    });
    await press(page, 'Save');
  }
  await follow(page, 'Write: What it means for equality');
  expect(await pressInVain(page, 'Save')).toContain('Answer, or say why you leave it out');
  await fillIn(page, {
    'Or: why is it left out?': 'The yearly analysis of the whole repairs service covers this contract.',
  });
  await press(page, 'Save');
}
