import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openTab, type Tab, type Way } from './tab.ts';

type Listed = { readonly name: string; readonly email: string };

/** The story's own people. Those whom the demonstration does not offer sign in with a link. */
const people = new Map(
  ['staff', 'suppliers', 'residents-and-operator']
    .flatMap((file) => {
      const path = resolve(`data/story/greater-manchester/people/${file}.json`);
      return (JSON.parse(readFileSync(path, 'utf8')) as { people: Listed[] }).people;
    })
    .map(({ name, email }) => [name, email]),
);

/** Presses “Sign in as …” on the demonstration's page of made-up people. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/demonstration/people');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
}

/** Asks for a link, reads the demonstration's mail, opens it and presses its button. */
export async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await openMailedLink(page, email);
}

/** From the page that says a link was sent, through the demonstration's mail, to being signed in. */
export async function openMailedLink(page: Page, email: string): Promise<void> {
  await page.goto('/demonstration/mail');
  await page.getByRole('article').filter({ hasText: email }).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Sign in now' }).click();
}

/**
 * People of the story, or of an address, each with a page that stays theirs, at what waits for them. Whoever's sign-in
 * has run out signs in again.
 */
export type Cast = {
  readonly as: (nameOrEmail: string) => Promise<Page>;
  readonly complaints: () => readonly string[];
  readonly leave: () => Promise<void>;
};

export function gatherCast(address: string, way: Way): Cast {
  const tabs = new Map<string, Tab>();
  return {
    async as(name) {
      const tab = tabs.get(name) ?? (await openTab(address, way));
      tabs.set(name, tab);
      await tab.page.goto('/waiting');
      if (tab.page.url().includes('/sign-in')) await signInByMail(tab.page, emailOf(name));
      return tab.page;
    },
    complaints: () => [...tabs.values()].flatMap(({ complaints }) => complaints),
    async leave() {
      for (const { page } of tabs.values()) await page.context().close();
    },
  };
}

/** Where mail for somebody in the story goes. */
export function emailOf(name: string): string {
  const email = name.includes('@') ? name : people.get(name);
  if (!email) throw new Error(`the story has nobody called ${name}`);
  return email;
}
