import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

type Conflict = {
  readonly who: string;
  readonly about: string;
  readonly finding: string;
  readonly detail: string;
  readonly decision: string | null;
  readonly reason: string | null;
};
type Scored = {
  readonly score: number;
  readonly lowest: number;
  readonly highest: number;
  readonly median: string;
  readonly max: number;
};

const decisions: Readonly<Record<string, string>> = {
  'may-score': 'may score',
  'goes-on': 'goes on',
  'stands-aside': 'stands aside',
  removed: 'the advantage was removed',
  excluded: 'the bid is excluded',
  accepted: 'The price was taken as it is',
  disregarded: 'The bid was disregarded',
  'not-asked': 'Nobody was asked',
};

/** The words of the decision record. */
export const decisionWords = {
  title: (title: string) => `The decision record: ${title}`,
  heading: 'The decision record',
  pdf: 'This record as a PDF',
  pdfName: (slug: string) => `decision-record-${slug}.pdf`,
  page: (page: number) => `Page ${page}`,
  back: 'The award',
  kept: 'Kept under the Procurement Act 2023, section 98. It names people and bidders: it is the authority’s own file, and not public.',
  lede: (body: string, when: string) => `Everything this award by ${body} rests on, as it stood on ${when}.`,
  notices: 'Notices',
  notice: (name: string, kind: string, identifier: string, when: string) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${kind}): ${identifier}, published on ${when}`,
  noNotices: 'No notice is recorded.',
  criteria: 'Criteria, and where they come from',
  criterion: (code: string, title: string, weight: number) => `${code}: ${title}, ${weight} marks of 100`,
  subjectMatter: (words: string) => `How it belongs to what is bought: ${words}`,
  line: (outcome: string, round: string, answer: string, reason: string) =>
    `From residents’ “${outcome}” (${round}): ${answer}.${reason ? ` ${reason}` : ''}`,
  noLine: 'It comes from no line of a mandate.',
  answers: { adopted: 'adopted', varied: 'varied', declined: 'declined' },
  warnings: 'Warnings, and why the officer went on',
  warning: (sentence: string, reason: string) => `${sentence} Reason given: ${reason}`,
  noWarnings: 'No reason had to be given.',
  panel: 'Who scored',
  kinds: { officer: 'officer', resident: 'resident' },
  evaluator: (name: string, kind: string, codes: string, isAside: boolean) =>
    `${name} (${kind}): ${codes || 'no question'}${isAside ? '; stood aside' : ''}`,
  noPanel: 'Nobody was appointed.',
  conflicts: 'Conflicts of interest',
  assessed: (version: number, when: string, who: string | null) =>
    `The assessment, version ${version}, recorded on ${when}${who ? ` by ${who}` : ''}`,
  assessedFound: (found: string) => `What was found: ${found}`,
  assessedSteps: (steps: string) => `What is done about it: ${steps}`,
  assessedLooks: (appearances: string) => `What might look like a conflict and is none: ${appearances}`,
  notAssessed: 'No assessment of conflicts is recorded.',
  register: 'The register',
  person: (name: string, part: string, isAside: boolean) =>
    `${name}: ${part}${isAside ? '; stood aside' : ''}`,
  nobodyNamed: 'Nobody was named as having another part than scoring.',
  owing: (names: string) => `Asked and without an answer yet: ${names}.`,
  dissents: 'Who did not agree with the panel’s number',
  dissent: (code: string, bid: string, who: string, kind: string, said: string) =>
    `${code}, ${bid}: ${who} (${kind}). ${said}`,
  noDissents: 'Everyone agreed with every number, or wrote nothing else.',
  noneDeclared: (count: number) =>
    count === 1 ? 'One declaration named no link.' : `${count} declarations named no link.`,
  findings: {
    none: 'no link',
    perceived: 'a link that others might wonder about',
    real: 'a link that could sway them',
  },
  conflict: ({ who, about, finding, detail, decision, reason }: Conflict) =>
    `${who}${about ? `, about ${about}` : ''}: ${finding}. ${detail} ${decision ? `Decided: ${decisions[decision] ?? decision}. ${reason ?? ''}` : ''}`.trim(),
  noConflicts: 'Nobody named a link.',
  advantages: 'Advantages that bidders were asked about',
  advantage: (supplier: string, what: string, decision: string | null, reason: string | null) =>
    `${supplier}: ${what} ${decision ? `Decided: ${decisions[decision] ?? decision}. ${reason ?? ''}` : 'Not decided.'}`.trim(),
  scores: 'From what each gave alone to what they agreed',
  scoresLede:
    'Everyone scored alone first. Then the panel agreed one whole number and wrote why. Nothing was averaged.',
  score: (bid: string, { score, lowest, highest, median, max }: Scored, reason: string) =>
    `${bid}: ${score} of ${max}; alone from ${lowest} to ${highest}, the middle ${median}. ${reason}`,
  prices: 'Prices that were asked about',
  noPrices: 'No bidder was asked about its price.',
  asked: (question: string) => `Asked: ${question}`,
  explained: (explanation: string | null) =>
    explanation ? `Explained: ${explanation}` : 'No explanation came.',
  priceDecided: (decision: string | null, reason: string | null) =>
    decision ? `${decisions[decision]}: ${reason}` : 'Not decided.',
  leftOutHeading: 'Bids that were not ranked',
  leftOut: (bid: string, reason: string) => `${bid}: ${reason}`,
  ranking: 'The ranking',
  noRanking: 'There is no ranking yet.',
  place: (rank: number, bid: string, total: string, parts: string) => `${rank}. ${bid}: ${total} (${parts})`,
  flags: 'What stood out',
  flag: (name: string, found: string, noted: string | null) =>
    `${name}. ${found}${noted ? ` Noted: ${noted}` : ' Nothing was noted.'}`,
  noFlags: 'By the public indicators nothing stood out.',
  decision: 'The decision',
  undecided: 'The award is not decided yet.',
  decided: (bid: string, marks: string, who: string | null, when: string) =>
    `The award goes to ${bid}, with ${marks} marks. ${who ?? 'The authority'} decided it on ${when}, for this reason:`,
  summaries: (when: string) => `The bidders got their assessment summaries on ${when}.`,
  noSummaries: 'The bidders do not have their assessment summaries yet.',
  published: (when: string, standstill: Temporal.PlainDate | null) =>
    standstill
      ? `It was published on ${when}; standstill runs to the end of ${formatDate(standstill)}.`
      : `It was published on ${when}, without a standstill.`,
  unpublished: 'It is not published yet.',
} as const;
