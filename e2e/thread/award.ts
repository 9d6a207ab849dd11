import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { fillIn, fillInDate, follow, mainText, press, pressInVain, visit } from '../form.ts';
import { type Play, purchase } from './play.ts';

/** The authority decides and publishes; each bidder reads how its own bid was assessed. */
export async function award({ cast, site }: Play): Promise<void> {
  await site.moveClock(Temporal.Instant.from('2027-01-05T10:00:00Z'));
  const member = await cast.as('Cllr Amina Yusuf-Hart');
  await follow(member, `Decide the award: ${purchase.title}`);
  await follow(member, 'Decide the award');
  await fillIn(member, { 'Why does it win?': 'Good.' });
  expect(await pressInVain(member, 'Decide')).toContain('Write a little more');
  await fillIn(member, {
    'Why does it win?': 'Fitting that lasts decided it: every rail is signed for, and looked at each spring.',
  });
  await press(member, 'Decide');
  const officer = await cast.as('Tom Brindle');
  await follow(officer, `Send the assessment summaries: ${purchase.title}`);
  await follow(officer, 'Send the assessment summaries');
  await press(officer, 'Send them now');
  await follow(officer, 'Publish the award');
  await fillIn(officer, {
    'What is the number of the contract award notice on the central platform?': 'ocds-h6vhtk-05e3a7-award',
    'At what time, in London?': '10:00',
  });
  await fillInDate(officer, 'On which day did the platform publish it?', '2027-01-05');
  await press(officer, 'Publish');
  await readAward(await cast.as('Maeve Corrigan-Shah'));
}

async function readAward(loser: Awaited<ReturnType<Play['cast']['as']>>): Promise<void> {
  await visit(loser, `${purchase.thread}/award`);
  const told = await mainText(loser);
  expect(told).toContain('Brindlewick Property Care Ltd won');
  expect(told).toContain('14 January 2027');
  expect(told).not.toContain('Larkhill');
  await visit(loser, `/tenders/oldham-council/${purchase.slug}/summary`);
  expect(await mainText(loser)).toContain('Resin anchors hold on the day');
}
