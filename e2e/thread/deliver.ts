import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { choose, fillIn, fillInDate, follow, mainText, press, pressInVain } from '../form.ts';
import { type Play, purchase } from './play.ts';

/** Not before standstill is over is the contract signed; then the winner’s commitments are promises. */
export async function signContract({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-01-14T10:00:00Z'));
  const early = await cast.as('Tom Brindle');
  await early.goto(`/work/oldham-council/contracts/${purchase.slug}/sign`);
  expect(await mainText(early)).toContain('Standstill runs to the end of 14 January 2027');
  expect(await early.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0);
  await site.moveClock(Temporal.Instant.from('2027-01-18T10:00:00Z'));
  const page = await cast.as('Tom Brindle');
  await follow(page, `Sign the contract: ${purchase.title}`);
  await fillInDate(page, 'By when is the verdict due?', '2027-10-29');
  await press(page, /^Sign$/);
  await page.goto(`${purchase.thread}/promises`);
  expect(await mainText(page)).toContain('Larkhill Repairs Co-operative made two promises');
}

/** The supplier claims what it delivered, with a file; the contract manager looks at it and verifies a part. */
export async function claimAndCheck({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-06-20T10:00:00Z'));
  const supplier = await cast.as('Maeve Corrigan-Shah');
  await supplier.goto('/supplier/promises');
  await follow(supplier, 'Jobs for local people');
  await fillIn(supplier, {
    'How much, since your last claim?': '6',
    'What was done?': 'Six fitters who live in Oldham have worked on this contract since February.',
  });
  await supplier.getByLabel('A file that shows it').setInputFiles({
    name: 'fitters.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('fitter,weeks\nA,20\nB,20\nC,20\nD,20\nE,20\nF,9\n'),
  });
  await press(supplier, 'Send this claim');
  expect(await mainText(supplier)).toContain('Your claim is sent');
  const manager = await cast.as('Leanne Stobbs');
  await follow(manager, `Check 1 claim: ${purchase.title}`);
  await follow(manager, 'Check: Jobs for local people');
  await choose(manager, 'Verify it', 'The file');
  await fillIn(manager, { 'How much do you verify?': '5', 'Why?': 'Fine.' });
  expect(await pressInVain(manager, 'Decide')).toContain('Say more');
  await fillIn(manager, {
    'Why?': 'The sheet of fitters shows twenty weeks for five of them, and nine weeks for the sixth.',
  });
  await press(manager, 'Decide');
}

/** A resident has not seen it; the supplier answers; she says whether that settles it. */
export async function witness({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-07-12T10:00:00Z'));
  const resident = await cast.as('rukhsana@example.org');
  await resident.goto(`${purchase.thread}/promises`);
  await follow(resident, /^Apprenticeship weeks/);
  await follow(resident, 'Seen it? Not seen it? Tell us');
  await choose(resident, 'It should be there, and I have not seen it');
  await fillInDate(resident, 'When did you look?', '2027-07-09');
  await fillIn(resident, {
    'Tell us in your own words': 'They came to us twice. Both times it was two men, and no apprentice.',
  });
  await press(resident, 'Send it');
  const supplier = await cast.as('Maeve Corrigan-Shah');
  await follow(supplier, 'Answer a resident who has not seen it: Apprenticeship weeks');
  await fillIn(supplier, {
    'Your answer': 'Our apprentice began late, on 5 July. She comes along from now on.',
  });
  await press(supplier, 'Answer');
  const again = await cast.as('rukhsana@example.org');
  await follow(again, 'Say whether the answer settles it: Apprenticeship weeks');
  await choose(again, 'No, it is not settled');
  await press(again, 'Send');
  expect(await mainText(again)).toContain('You said that this does not settle it');
}

/** Before the contract ends, the authority decides what becomes of it, with everything side by side. */
export async function giveVerdict({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-10-20T10:00:00Z'));
  const page = await cast.as('Cllr Amina Yusuf-Hart');
  await follow(page, `Give the verdict: ${purchase.title}`);
  const sides = await mainText(page);
  expect(sides).toContain('Nothing here is added up across them');
  expect(sides).toContain('Apprenticeship weeks');
  await choose(page, 'Vary: keep it, changed');
  await fillIn(page, {
    'Why?':
      'Five local jobs are verified. The apprenticeship weeks are late and a resident disputes them, so a monthly check is added.',
  });
  await press(page, 'Give the verdict');
  await page.goto(`${purchase.thread}/verdict`);
  expect(await mainText(page)).toContain('Cllr Amina Yusuf-Hart decided for Oldham Council');
}
