import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { Adopted, PolicySection, PolicyStanding } from './policy.rules.ts';

/** The Act that every public body in England follows when it begins to buy services. */
export const SOCIAL_VALUE_ACT = 'https://www.legislation.gov.uk/ukpga/2012/3/section/1';

export const sectionTitles: Record<PolicySection, string> = {
  vision: 'What we want',
  'own-duties': 'What we must do ourselves',
  'supplier-duties': 'What we ask of our suppliers',
  prevention: 'Helping early',
  stopping: 'When we stop paying for something',
  'social-value-act': 'How we follow the law',
};

export const words = {
  title: (body: string) => `Social value policy: ${body}`,
  heading: 'Social value policy',
  searchTitle: (body: string) => `Social value policy of ${body}`,
  lede: (body: string) => `What ${body} wants its money to do, besides buying things.`,
  version: (version: number) => `Version ${version}`,
  adopted: ({ adoptedByName, adoptedAt, effectiveFrom }: Adopted) =>
    `${adoptedByName || 'The elected member'} adopted it on ${formatDate(londonDate(adoptedAt))}. It takes effect from ${formatDate(effectiveFrom)}.`,
  standing: (standing: PolicyStanding) => {
    if (standing.kind === 'over') return `Over since ${formatDate(standing.since)}`;
    return standing.kind === 'coming' ? 'Not in force yet' : 'In force';
  },
  newer: 'Read the version in force now',
  draft: 'This is a draft. Nobody has adopted it.',
  priorities: 'What we put first',
  aims: (outcomes: string) => `Aims at: ${outcomes}`,
  outcome: (name: string, framework: string) => `${name} (${framework})`,
  serves: 'Serves: ',
  plans: 'The plans this policy serves',
  plan: (title: string, first: number, last: number) => `${title}, ${first} to ${last}`,
  rule: 'Who is asked for what',
  ruleLede: 'The rule for the Charter and the Review, as it stands in our settings:',
  ruleLater: (from: Temporal.PlainDate) => `From ${formatDate(from)}:`,
  asked: 'See how many suppliers are asked for what',
  law: 'Public Services (Social Value) Act 2012, section 1',
  lawSays:
    'The law says: before it starts to buy services, a public body must think about how what it buys could make life better in its area, for jobs and money, for people and for nature. It must also think about whether to ask people first.',
  versions: 'Versions',
  versionLine: ({ version, effectiveFrom }: Adopted) =>
    `Version ${version}, from ${formatDate(effectiveFrom)}`,
  take: 'Take it with you',
  data: 'This page as data (JSON)',
  print: 'To print it, use your browser’s print: the page is made for paper too.',
  none: {
    title: (body: string) => `${body} has no social value policy here yet`,
    text: 'When an elected member adopts one, you can read it here, with every later change.',
    link: (body: string) => `About ${body}`,
  },
  changes: {
    title: (version: number) => `What changed since version ${version}`,
    none: 'Nothing but its dates.',
    link: 'What changed',
    added: 'Added',
    takenOut: 'Taken out',
    changed: 'Changed',
    was: 'It said: ',
    now: 'It says now: ',
    priority: (title: string) => `What we put first: ${title}`,
    plan: (title: string) => `Plan: ${title}`,
    aim: (name: string) => `the aim “${name}”`,
    plans: (title: string) => `the plan “${title}”`,
    whole: { priority: 'a whole priority', plan: 'a whole plan' },
  },
} as const;
