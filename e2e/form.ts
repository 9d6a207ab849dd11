import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { findSideways } from './sideways.ts';
import { lookWith } from './watch.ts';

/** Types each text into the field with that label, in the page or in a part of it. */
export async function fillIn(part: Page | Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts))
    await orSayWhatIsThere(part, label, () => part.getByLabel(label, { exact: true }).fill(text));
}

/** Types a date into the three fields under its question. */
export async function fillInDate(part: Page | Locator, question: string, date: string): Promise<void> {
  const { day, month, year } = Temporal.PlainDate.from(date);
  const fields = part.getByRole('group', { name: question });
  await fillIn(fields, { Day: String(day), Month: String(month), Year: String(year) });
}

/** Ticks, or chooses, what is written beside the box. */
export async function choose(part: Page | Locator, ...choices: readonly (string | RegExp)[]): Promise<void> {
  for (const choice of choices)
    await orSayWhatIsThere(part, choice, () => part.getByLabel(choice).first().check());
}

/** Goes to an address, as from a bookmark. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await lookWith(page);
}

/** Follows a link, also one that looks like a button. */
export async function follow(page: Page, link: string | RegExp): Promise<void> {
  const name = typeof link === 'string' ? asHeard(link) : link;
  const links = page.getByRole('link', { name }).or(page.getByRole('button', { name }));
  await clickFirst(page, links, link);
}

/** Words hidden from sight stand a space apart in a link's name: “Answer : good local jobs”. */
function asHeard(link: string): RegExp {
  return new RegExp(link.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(':', ' ?:'));
}

/** Presses a button; whoever is told of a problem did not expect one. */
export async function press(page: Page, button: string | RegExp): Promise<void> {
  await clickFirst(page, page.getByRole('button', { name: button }), button);
  const problem = await problemOn(page);
  if (problem) throw new Error(`“${button}” at ${page.url()} was refused: ${problem}`);
}

/** Presses a button that must be refused, and reads why. */
export async function pressInVain(page: Page, button: string | RegExp): Promise<string> {
  await clickFirst(page, page.getByRole('button', { name: button }), button);
  const problem = await problemOn(page);
  if (!problem) throw new Error(`“${button}” was not refused: it led to ${page.url()}`);
  return problem;
}

async function clickFirst(page: Page, found: Locator, name: string | RegExp): Promise<void> {
  await orSayWhatIsThere(page, name, () => found.first().click());
  await settled(page);
  const sideways = await findSideways(page);
  if (sideways) throw new Error(`${page.url()} ${sideways}`);
  await lookWith(page);
}

/** Waits until the page that a press leads to stands with its styles. */
export async function settled(page: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    // A page that is just being left cannot be asked.
    const state = await page.evaluate(() => document.readyState).catch(() => 'leaving');
    if (state === 'complete') return;
    await delay(10);
  }
}

/** What is not there is best understood from what is. */
async function orSayWhatIsThere<T>(
  part: Page | Locator,
  sought: string | RegExp,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const page = 'page' in part ? part.page() : part;
    const shown = (await mainText(page)).slice(0, 1500);
    throw new Error(`no “${sought}” at ${page.url()}, which says:\n${shown}`, { cause: error });
  }
}

/** The summary of faults stands first; a part of the page may have an alert of its own. */
async function problemOn(page: Page): Promise<string | null> {
  const title = await page.title();
  if (!title.startsWith('Error: ')) return null;
  return page.getByRole('alert').first().innerText();
}

/** What the page says, as someone reads it. */
export function mainText(page: Page): Promise<string> {
  return page.getByRole('main').innerText();
}
