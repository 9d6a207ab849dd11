import { fillIn, mainText, press } from '../form.ts';
import { openTab } from '../tab.ts';
import { purchase } from './play.ts';
export async function peekThread({ site, way, receiptCode }: any) {
  const { page } = await openTab(site.address, way);
  await page.goto(purchase.thread);
  await page.screenshot({ path: '/tmp/thread.png', fullPage: true });
  const t = await mainText(page);
  await page.goto('/receipt');
  await fillIn(page, { 'Your receipt code': receiptCode });
  await press(page, 'Open my receipt');
  await page.screenshot({ path: '/tmp/receipt.png', fullPage: true });
  const { writeFileSync } = await import('node:fs');
  writeFileSync('/tmp/peek.txt', t + '\n=====\n' + (await mainText(page)));
}
