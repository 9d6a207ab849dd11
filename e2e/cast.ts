import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { fillIn, press, visit } from './form.ts';
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

/** Asks for a link, reads the demonstration's mail, opens it and presses its button. */
export async function signInByMail(page: Page, email: string): Promise<void> {
  await visit(page, '/sign-in');
  await fillIn(page, { 'Your e-mail address': email });
  await press(page, 'Send me the link');
  await openMailedLink(page, email);
}

/** From the page that says a link was sent, through the demonstration's mail, to being signed in. */
export async function openMailedLink(page: Page, email: string): Promise<void> {
  await visit(page, '/demonstration/mail');
  const message = page.getByRole('article').filter({ hasText: email }).first();
  await visit(page, (await message.getByRole('link').getAttribute('href')) ?? '');
  await press(page, 'Sign in now');
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
      await visit(tab.page, '/waiting');
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
