import type { Page } from 'playwright-core';

const MOST_STEPS = 20;

/** Fills in what a bid form must have, in the offline sealer at once and on the site step by step. */
export async function fillBid(
  page: Page,
  { price, answer }: { readonly price: string; readonly answer: string },
): Promise<void> {
  const next = page.getByRole('button', { name: 'Next', exact: true });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    for (const field of await page.locator('input[name=price]:visible').all()) await field.fill(price);
    for (const box of await page.locator('textarea[name^="answer."]:visible').all()) await box.fill(answer);
    if (!(await next.isVisible())) break;
    await next.click();
  }
  await page.locator('input[name=declared]').check();
}
