import { about } from './about.words.en.ts';
import { accessibility } from './accessibility.words.en.ts';
import { contact, contactLine } from './contact.words.en.ts';
import { cookies } from './cookies.words.en.ts';
import { countingPeople } from './counting.words.en.ts';
import { howItWorks } from './how-it-works.words.en.ts';
import { privacy } from './privacy.words.en.ts';
import type { StandingPage } from './standing-page.ts';

/** The standing pages by the address each stands at. */
export const standingPages = {
  '/how-it-works': howItWorks,
  '/about': about,
  '/counting-people': countingPeople,
  '/privacy': privacy,
  '/cookies': cookies,
  '/accessibility': accessibility,
  '/contact': contact,
} as const satisfies Readonly<Record<string, StandingPage>>;

export const words = {
  contact: contactLine,
  inFull: 'Each step in full',
  gate: 'Gate:',
} as const;
