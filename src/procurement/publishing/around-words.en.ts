import type { NoticeKind } from '../notices/notice.rules.ts';
import { words as noticeNames } from '../notices/words.en.ts';

/** Words of what stands around the criteria on the page of a tender. */
export const words = {
  documents: {
    title: 'Documents',
    none: 'There are no documents. Everything is on this page.',
    caption: 'Documents of this tender',
    head: { document: 'Document', version: 'Version', size: 'Size', fingerprint: 'Fingerprint (SHA-256)' },
    version: (version: number, when: string) => `${version}, of ${when}`,
    earlier: (version: number) => `Version ${version}, no longer in force`,
  },
  changes: {
    title: 'What has changed',
    unchanged: 'How bids are marked has not changed, and cannot.',
    amendment: (number: number, when: string) => `Change ${number}, ${when}`,
    outage: (when: string) => `More time, ${when}`,
    why: (reason: string) => `Why: ${reason}`,
    deadline: (from: string, to: string) => `Bids were due by ${from}, and are due by ${to}.`,
    measured: (minutes: number) => `This site measured ${minutes} minutes without service.`,
    stands: 'A bid sealed before stands as it is, and is marked so when it is opened.',
    needsConfirming:
      'A bid sealed before is opened only if its supplier confirms it, or puts in another, in time.',
    confirm: 'Confirm your bid',
  },
  questions: {
    title: 'Questions and answers',
    none: 'Nobody has asked anything that is answered yet.',
    count: (count: number) =>
      count === 1 ? 'One question is answered.' : `${count} questions are answered.`,
    all: 'Read every question and answer',
    until: (when: string) =>
      `Bidders may ask until ${when}. Everybody reads the same answer, and not who asked.`,
    over: (when: string) => `Questions ended ${when}.`,
    ask: 'Ask a question',
  },
  sealing: {
    title: 'How bids are sealed',
    accessRule: 'This site seals a bid as it arrives, and opens none before the deadline.',
    openers: (needed: number, all: number) =>
      `Bids are sealed to ${all} openers. Any ${needed} of them open together, after the deadline. Nobody can alone.`,
    offices: 'The openers are',
    grace: (minutes: number) =>
      `A bid is in time when its fingerprint is. Its bytes may arrive up to ${minutes} minutes after the deadline.`,
    observers: 'Who watches',
    offline: 'Seal a bid away from this site',
  },
  conditions: {
    title: 'Who can take part',
    apart:
      'Every bidder must meet these. They are met or not met, and earn no marks: the marks are only for the bid.',
    excluded:
      'We also look at whether the law excludes a bidder: at each ground for exclusion in the Procurement Act 2023 (sections 26 to 28), and at',
    debarment: 'the debarment list.',
  },
  engagement: {
    title: 'Why the market was not asked first',
    source:
      'Procurement Act 2023, section 17: a tender notice says why, where no engagement notice came before.',
  },
  lots: {
    title: 'Why this is not bought in lots',
    source:
      'Procurement Act 2023, section 18: lots are considered, and the reason is given where there are none.',
  },
  keptFor: {
    title: 'Who may bid',
    whom: (whom: string) => `This competition is kept. These may bid: ${firstLower(whom)}.`,
    source:
      'Local Government Act 1988, section 17, as changed for smaller contracts from 4 February 2026: decided beforehand, and said in the notice.',
  },
  ofLots: {
    title: 'The lots',
    lede: 'Each lot is bought by itself: bid for one, some or all. They share this notice and its deadline.',
    this: (number: number, title: string) => `Lot ${number}: ${title} (this page)`,
    other: (number: number, title: string) => `Lot ${number}: ${title}`,
    givenUp: 'given up',
  },
  platform: {
    title: 'On the central platform',
    none: 'The authority has not recorded a notice there yet.',
    line: (kind: NoticeKind, identifier: string, when: string) =>
      `${capital(noticeNames.name(kind))}: ${identifier}, published ${when}.`,
  },
  plain: 'The same in plain words',
  abandoned: 'This purchase was given up',
} as const;

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
