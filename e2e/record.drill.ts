import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestCheckpoint } from '../src/accountability/record/recorded.queries.ts';
import { factWordsOf } from '../src/front/record/facts/fact-words.en.ts';
import { findWordless } from '../src/front/record/facts/tell-facts.rules.ts';
import { readFacts } from '../src/front/record/read-facts.rules.ts';
import { axeFaults } from '../test/browser.ts';
import { follow, mainText, press, visit } from './form.ts';
import { type StorySite, serveStory } from './story-site.ts';
import { onAPhoneWithoutScript, openTab } from './tab.ts';

const THREAD = '/contracts/oldham-council/home-repairs-for-older-people';

let site: StorySite;
let page: Page;
beforeAll(async () => {
  site = await serveStory();
  page = (await openTab(site.address, onAPhoneWithoutScript)).page;
  await signedOver();
}, 300_000);
afterAll(async () => {
  await page.context().close();
  await site.close();
});

/** Everything that the story did has its place: a few seconds after the site begins to serve. */
async function signedOver(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const waiting = await site.db.selectFrom('record_waiting').select('entry_id').limit(1).execute();
    if (waiting.length === 0 && (await latestCheckpoint(site.db))) return;
    await delay(200);
  }
}

const faults: string[] = [];
async function look(): Promise<void> {
  faults.push(...(await axeFaults(page)).map((fault) => `${page.url()}: ${fault}`));
}

describe('what the story left in the public record', () => {
  it('is in words, every fact of every entry', async () => {
    const entries = await site.db.selectFrom('record_entry').select(['type', 'facts']).execute();
    const wordless = entries.flatMap(({ type, facts }) =>
      findWordless(factWordsOf(type), readFacts(facts)).map((name) => `${type}: ${name}`),
    );
    expect([...new Set(wordless)]).toEqual([]);
    expect(entries.length).toBeGreaterThan(400);
    expect(new Set(entries.map(({ type }) => type)).size).toBeGreaterThan(40);
  });

  it('names nobody, and holds nothing that a resident wrote', async () => {
    const { db } = site;
    const entries = await db.selectFrom('record_entry').select(['type', 'facts']).execute();
    const people = await db.selectFrom('person').select(['name', 'email']).execute();
    const proposals = await db.selectFrom('proposal').select(['title', 'why']).execute();
    const reports = await db.selectFrom('witness_report').select('words').execute();
    const statements = await db.selectFrom('statement').select('text').where('is_seed', '=', false).execute();
    const secrets = [
      ...people.flatMap(({ name, email }) => [name, email]),
      ...proposals.flatMap(({ title, why }) => [title, why]),
      ...reports.map(({ words }) => words),
      ...statements.map(({ text }) => text),
    ].filter((text): text is string => text !== null && text.length > 3);
    expect(secrets.length).toBeGreaterThan(100);
    // As it stands in JSON, where a quotation mark is written otherwise.
    const written = secrets.map((text) => JSON.stringify(text).slice(1, -1));
    const told = entries.flatMap(({ type, facts }) =>
      written.filter((text) => facts.includes(text)).map((text) => `${type}: ${text}`),
    );
    expect([...new Set(told)]).toEqual([]);
    expect(entries.filter(({ facts }) => /[^\s"@]+@[^\s"@]+\.[a-z]/i.test(facts))).toEqual([]);
  });
});

describe('a resident on a phone without JavaScript', () => {
  it('goes from the contract to the entry that locked the criteria, and reads it', async () => {
    await visit(page, THREAD);
    await page.locator('#criteria').getByRole('link', { name: 'In the public record' }).click();
    const text = await mainText(page);
    expect(text).toContain('On 16 June 2025 at 9am Oldham Council published the tender notice');
    expect(text).toContain('This stands as it was recorded.');
    expect(text).toContain('Award criteria and their marks');
    await look();
  });

  it('copies its proof, pastes it, and is told yes; one letter changed, and is told no', async () => {
    const proof = await page.getByLabel('The proof').inputValue();
    expect(proof).toContain('c2sp.org/tlog-proof@v1');
    await follow(page, 'The public record');
    await look();
    await follow(page, 'Check one proof here');
    await page.getByLabel('The proof').fill(proof);
    await press(page, 'Check it');
    expect(await mainText(page)).toContain('Yes. This is entry');
    await look();
    await page
      .getByLabel('The proof')
      .fill(proof.replace(/index (\d+)/, (_, number) => `index ${Number(number) + 1}`));
    await press(page, 'Check it');
    expect(await mainText(page)).toContain('No. The entry is not what was signed.');
    await look();
  });

  it('finds any entry by whose act it was, and axe finds nothing', async () => {
    await visit(page, '/record/entries');
    await page.getByLabel('Public body').selectOption({ label: 'Oldham Council' });
    await page.getByLabel('Kind of act').selectOption({ label: 'Award published' });
    await press(page, 'Show');
    await look();
    await follow(page, 'Oldham Council published the award.');
    expect(await mainText(page)).toContain('Scores the panel agreed');
    await look();
    await visit(page, `${THREAD}/record`);
    await look();
    expect(faults).toEqual([]);
  });
});
