import type { Page } from 'playwright-core';
import { axeFaultsInPlace } from '../test/browser.ts';
import { settled } from './form.ts';
import { narrowFaults } from './sideways.ts';
import { openTab, type Way } from './tab.ts';
import type { Visitor } from './visitor.ts';

/** What is wrong with the refusal of a form sent empty; null where there is nothing to fill in, or nothing was refused. */
export async function lookAtRefusal(
  visitor: Visitor,
  path: string,
  way: Way,
): Promise<readonly string[] | null> {
  const { page, complaints } = await openTab(visitor.address, way);
  try {
    await page.context().addCookies(visitor.cookies());
    await page.goto(path);
    const form = page
      .locator('main form[method=post]')
      .filter({ has: page.locator(typing) })
      .first();
    if ((await form.count()) === 0) return null;
    for (const field of await form.locator(typing).all()) await field.fill('');
    const seen = form.locator('button.govuk-button').filter({ visible: true });
    if ((await seen.count()) === 0) return null;
    const act = seen.and(page.locator('button:not(.govuk-button--secondary)'));
    await ((await act.count()) > 0 ? act : seen).last().click();
    await settled(page);
    if (!(await page.title()).startsWith('Error: ')) return null;
    const faults = [...complaints, ...(await summaryFaults(page)), ...(await axeFaultsInPlace(page))];
    return [...faults, ...(await narrowFaults(page))];
  } finally {
    await page.context().close();
  }
}

const typing =
  'input:visible:not([type=radio], [type=checkbox], [type=file], [type=hidden]), textarea:visible';

/** The summary has the focus, and each line of it leads to its field. */
async function summaryFaults(page: Page): Promise<readonly string[]> {
  const focused = await page.evaluate(
    () => document.activeElement?.classList.contains('govuk-error-summary') ?? false,
  );
  const links = await page.locator('.govuk-error-summary a').all();
  const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
  const lost: string[] = [];
  for (const target of targets)
    if ((await page.locator(`[id="${target?.slice(1)}"]`).count()) !== 1)
      lost.push(`leads to no field: ${target}`);
  return [...(focused ? [] : ['the summary of errors has not the focus']), ...lost];
}
