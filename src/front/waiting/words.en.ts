import type { DeskName } from './desks.rules.ts';

/** What someone finds behind each of their desks. */
export const deskNames: Readonly<Record<DeskName, string>> = {
  rounds: 'Rounds: what residents are asked',
  network: 'Network: what people write, news and events',
  needs: 'Needs and offers: what community groups could use',
  proposals: 'Proposals: what residents say is missing',
  drafts: 'Drafts: what is written together',
  measures: 'Measures of our own',
  issues: 'Common issues: what is asked of several bodies',
  procurements: 'Procurements: what is bought, from its first draft to its award',
  pipeline: 'Pipeline: what is coming up, and the notice that says so',
  contracts: 'Contracts: promises, claims and verdicts',
  late: 'Late promises, and what is done about them',
  elsewhere: 'Contracts tendered elsewhere, to take up',
  payments: 'Payments: files brought in',
  suppliers: 'Suppliers: who the names in payments are',
  tiers: 'Who is asked for what: the Charter and the Review',
  policy: 'The social value policy: its versions and its draft',
  'annual-reports': 'Annual reports: put forward and published',
  people: 'People and their roles',
  promises: 'Your promises',
  tenders: 'Tenders you can bid for',
  asked: 'What public bodies ask of you',
  exclusions: 'What could keep you from bidding: declared once',
  review: 'Your own Social Value Review',
  reviews: 'Social Value Reviews to check',
  charter: 'The Social Value Charter',
  invitations: 'Invitations: suppliers asked to sign or to review',
  joint: 'Joint commissioning: suppliers you share',
  reports: 'What residents saw of promises',
  witnesses: 'Witnesses: who keeps a copy of the public record',
  panels: 'Panels: residents drawn by lot',
};

export const words = {
  desks: 'All your work',
  title: 'What waits for me',
  count: (count: number) =>
    count === 1 ? 'One thing waits for you.' : `${count} things wait for you. What is due first comes first.`,
  by: (date: string) => `by ${date}`,
  late: (date: string) => `was due ${date}`,
  today: 'today',
  noDate: 'no date set',
  switchAndDo: (hat: string) => `Do this as: ${hat}`,
  about: (task: string) => `: ${task}`,
  emptyTitle: 'Nothing waits for you',
  emptyResident:
    'When a supplier answers something you reported, it shows here. What became of your points is on your receipt: its code opens it.',
  emptyRoles:
    'When somebody needs you to decide, mark, check or answer, in any of your roles, it shows here with its date.',
  haveYourSay: 'See what you can have your say on',
  openReceipt: 'Open your receipt',
  youAct: (label: string) => `You are here as: ${label}.`,
  changeRole: 'Change role',
} as const;
