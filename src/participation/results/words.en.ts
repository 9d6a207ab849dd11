import type { Way } from '../rounds/round-rule.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { isWeighingRule } from '../weighing/weigh.rules.ts';
import type { AuditFileName } from './audit-files.ts';
import type { PublishRefusal } from './publish-results.ts';

/** What anyone reads about what residents said. */
export const words = {
  otherwiseTitle: 'Would it be different?',
  otherwiseLede:
    'The same rule, with some answers left out. Only where ten or more are left out and ten or more stay.',
  withoutUnverified: 'Without people who showed only an e-mail address',
  withoutBidders: 'Without people who work for a likely bidder',
  withoutUnverifiedHead: 'Verified',
  withoutBiddersHead: 'No bidders',
  everyone: 'Everyone',
  otherwiseSame: (firsts: readonly string[]) =>
    firsts.length === 1
      ? `Each way, the same comes first: ${listed(firsts)}.`
      : `Each way, the same share first place: ${listed(firsts)}.`,
  otherwiseDiffers: (group: string, firsts: readonly string[]) =>
    firsts.length === 1
      ? `${group}, ${listed(firsts)} comes first.`
      : `${group}, ${listed(firsts)} share first place.`,
  otherwiseCaption: 'Points by the adopted rule, everyone beside some left out',
  tiersCaption: 'How people showed that they are one person',
  tiersHead: 'Shown by',
  people: 'People',
  tiers: {
    1: 'An e-mail address and a postcode (unverified)',
    2: 'A code from a letter or a venue',
    3: 'Seen by a trained facilitator',
  },
  answeredCaption: 'How people answered the points question',
  answeredHead: 'Answer',
  answeredAs: {
    split: 'Shared out their points',
    'do-not-mind': 'I don’t mind',
    'none-of-these': 'None of these',
    'other-way': 'Answered another way only',
  },
  biddersCaption: 'Who works for a firm that may bid',
  bidderSaid: { yes: 'Yes', no: 'No', 'not-said': 'Did not say' },
  underTen: 'under 10',
  countsRounded:
    'Each number of people is to the nearest 5, and below 10 it is hidden. So they may not add up.',
  districtsTitle: 'District by district',
  districtsLede: (minimum: number) =>
    `By the adopted rule, where ${minimum} or more people from a district gave points. The numbers are whole points of 100.`,
  districtsCaption: 'Points by district',
  district: 'District',
  noWeightsTitle: 'What people said',
  noWeightsLede: (answers: number) =>
    `${answers} people took part. This round gives no points; here is what they said.`,
  tooFewPoints: (minimum: number) =>
    `Too few people shared out points to say what they come to. The round said it would need ${minimum}.`,

  title: (title: string) => `What people said: ${title}`,
  kicker: (body: string, question: string) => `${body} asked: ${question}`,
  first: (outcome: string) => `“${outcome}” comes first`,
  firstTogether: (outcomes: readonly string[]) =>
    `${outcomes
      .slice(0, -1)
      .map((name) => `“${name}”`)
      .join(', ')} and “${outcomes.at(-1)}” share first place`,
  lede: (people: number, points: number, firsts: number) =>
    `${people} people shared 100 points each. Together they gave ${firsts === 1 ? 'it' : 'each of these'} ${points} of every 100.`,
  publishedOn: (date: string) => `Counted and published on ${date}.`,
  sharesTitle: 'What matters most',
  sharesSentence: (first: string, points: number, last: string, lastPoints: number) =>
    `Of every 100 points, “${first}” was given ${points} and “${last}” ${lastPoints}.`,
  sharesCaption: (rule: string) => `Points of every 100, by the rule fixed beforehand: ${rule}`,
  outcome: 'Outcome',
  points: 'Points of 100',

  tooFewTitle: 'Too few people to say',
  tooFew: (people: number, needed: number) =>
    `${people} people answered. We said before we opened that we need ${needed}, so we draw no conclusion.`,
  tooFewUnderTen: (needed: number) =>
    `Fewer than 10 people answered. We said before we opened that we need ${needed}, so we draw no conclusion.`,
  tooFewWhy:
    'With so few, one or two answers could turn the result round. No weights may rest on this round, and none do.',

  rulesTitle: 'Three ways to count',
  rulesLede: (rule: string) =>
    `The rule was fixed before the round opened: ${rule}. The other two are here so that you can see whether it mattered.`,
  rulesCaption: 'Points of every 100 by each rule',
  adopted: 'the one that counts',
  total: 'Total',
  sameFirst: 'All three put the same first.',
  otherFirst: (rule: string, firsts: readonly string[]) =>
    `By ${rule}, ${listed(firsts.map((name) => `“${name}”`))} would ${firsts.length === 1 ? 'come first' : 'share first place'}.`,

  whoTitle: 'Who took part',
  whoLede: (people: number) => `${people} people answered, once each.`,
  whoIn: (about: number, people: number, district: string) =>
    `About ${about} of the ${people} live in ${district}.`,
  whoHidden:
    'We cannot say how many answered from each place: so few came from some of them that their number could be worked out from the rest.',
  whoElsewhere: 'The others live in other places, or outside the region.',
  missing: (districts: readonly string[], ofPeople: number, known: number | null) =>
    known === null
      ? `${listed(districts)} ${districts.length === 1 ? 'is' : 'are'} missing: ${ofPeople}% of people here, and hardly any of the answers.`
      : `${listed(districts)} ${districts.length === 1 ? 'is' : 'are'} missing: ${ofPeople}% of people here, but ${known}% of the answers.`,
  noneMissing: 'Every district took part in at least half the numbers we would expect.',
  whoCaption: 'Answers and people, by district',
  whoRounded:
    'Numbers by district are rounded to 5. Under 10 stays hidden, and so does whatever would give it away: where it says “under 10” it may be a few more.',
  notWeighed:
    'Everyone who answered counts the same. Nobody was asked to stand for anybody else, so this is what those who came said, not a sample of everyone.',

  draftTitle: (body: string) => `What ${body} would have done by itself`,
  draftLede:
    'It recorded these marks before the round opened, so that later you can see what your say changed.',
  draftCaption: 'Marks out of 100, recorded beforehand',
  draftNone: (body: string) =>
    `${body} recorded no marks of its own before the round opened. So nobody can say later what your say changed.`,
  part: 'What counts',
  marks: 'Marks',
  price: 'Price',
  quality: 'Quality',

  checkTitle: 'Check it yourself',
  checkLede:
    'We publish totals, and no row of anyone’s points: with 100 points to share, a row can be as good as a signature. So you cannot recompute this page from what is public.',
  checkAudit:
    'An auditor can. The body’s administrator hands them the files of each way of answering, with the answers and nothing else. Their fingerprints went on the public record with these results.',
  checkEntry: 'Their entry in the public record',
  checkFile: (file: string) => `${file}:`,
  checkHow: (files: readonly string[]) =>
    files.length === 1
      ? `With the file, saved as ${listed(files)} in a copy of this software, anyone can work it out again:`
      : `With the files, saved as ${listed(files)} in a copy of this software, anyone can work it out again:`,
  checkLetters:
    'Groups keep the letters they had while people answered, so the command may list them in another order.',
  checkCommand: {
    points: ({ rule }) =>
      `npx --no-install pp weights points.csv --rule ${isWeighingRule(rule) ? rule : 'independent-markets'}`,
    comparisons: () => 'npx --no-install pp pairwise comparisons.csv',
    statements: ({ id }) =>
      `npx --no-install pp opinion statements.csv --statements declined.csv --seed ${id}`,
  } satisfies Record<Way, (round: Pick<Round, 'id' | 'rule'>) => string>,
  ways: {
    points: 'Points',
    comparisons: 'Comparisons',
    statements: 'Statements',
  } satisfies Record<Way, string>,
  checkData: 'These results as data',
  exactNote:
    'The data holds every share to a tenth of a percent: an exact fraction would give away how few answered in another way.',

  nextTitle: 'What happens next',
  nextDue: (body: string, due: string) =>
    `${body} must answer each outcome by ${due}: yes, yes but, or no, and why.`,
  nextLate: (body: string, due: string) => `${body} was to answer each outcome by ${due}. It has not yet.`,
  nextAnswered: (body: string) => `${body} has answered each outcome.`,
  seeAnswer: 'See how the public body answered',
  seeReceipt: 'Took part? Open your receipt',

  task: (title: string) => `Publish what residents said: ${title}`,
  publishTitle: 'Publish the results',
  publishLede: (question: string) => `“${question}” has closed.`,
  publishCount: (people: number, needed: number) =>
    people >= needed
      ? `${people} people answered; the round needs ${needed}.`
      : `${people} people answered; the round needs ${needed}. The page will say that there are too few to conclude anything.`,
  publishMeans: [
    'Shares by the three rules are worked out and published, with who took part by district. Small numbers are protected.',
    'The key of the register is destroyed and the ballot box is shuffled. From then on no answer can be traced.',
    'It goes on the public record. It cannot be undone.',
  ],
  publishAct: 'Publish the results',
  notYet: (when: string) => `The round closes on ${when}. The results can be published then.`,
  published: 'The results are out.',
  seePage: 'See the page',
  refused: {
    'not-announced': 'This round has not been announced, so there is nothing to publish',
    'not-closed': 'The round is still open. Results are published once it has closed',
    'already-published': 'These results are published already',
  } satisfies Record<PublishRefusal, string>,

  auditTitle: 'The auditor’s file',
  auditLede:
    'The answers of one way of answering, in an order that says nothing, and nothing else. It is for an auditor, never for publishing. Each time it is handed over goes on the public record.',
  auditFile: 'Which file',
  auditFileBlank: 'Choose which file to hand over',
  auditFiles: {
    'points.csv': 'Points',
    'comparisons.csv': 'Comparisons',
    'statements.csv': 'Statements: who answered what',
    'declined.csv': 'Statements: which were declined',
  } satisfies Record<AuditFileName, string>,
  auditAct: 'Hand over the file',
  auditReason: 'For whom, and for which audit',
  auditReasonHint: 'It stays on the public record. Name the office, not the person.',
  auditReasonBlank: 'Say for whom the file is, and for which audit',
} as const;

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
