import { expect } from 'vitest';
import { fillIn, follow, mainText, press, visit } from '../form.ts';
import { openTab } from '../tab.ts';
import { type Play, purchase } from './play.ts';

const stations = [
  'Voice',
  'Mandate',
  'Criteria',
  'Bids',
  'Scores',
  'Award',
  'Promises',
  'Evidence',
  'Verdict',
];

/** Anyone can follow the thread, and the resident sees what became of what she said. */
export async function lookBack({ site, way, receiptCode }: Play): Promise<void> {
  const { page, complaints } = await openTab(site.address, way);
  await visit(page, purchase.thread);
  const thread = page.getByRole('main');
  expect(await thread.innerText()).toContain(purchase.title);
  for (const station of stations)
    expect(
      await thread.getByRole('heading', { name: new RegExp(`^${station} ?, done$`) }).count(),
      station,
    ).toBe(1);
  await visit(page, '/receipt');
  await fillIn(page, { 'Your receipt code': receiptCode });
  await press(page, 'Open my receipt');
  const receipt = await mainText(page);
  expect(receipt).toContain('Together, you put “Stopping problems early” first');
  await follow(page, 'Follow the whole thread');
  expect(new URL(page.url()).pathname).toBe(purchase.thread);
  expect(complaints).toEqual([]);
  await page.context().close();
}
