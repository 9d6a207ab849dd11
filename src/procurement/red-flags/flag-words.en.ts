import { formatPounds } from '../../values/money.ts';
import type { FlagFacts } from './flag.rules.ts';
import { FEWEST_PERCENT_MORE } from './flags/grown-price.rules.ts';
import { LAST_DAYS } from './flags/late-change.rules.ts';
import { FEWEST_COMPETITIONS } from './flags/repeated-winner.rules.ts';
import { FEWEST_DAYS } from './flags/short-period.rules.ts';
import { WITHIN_DAYS } from './flags/split-purchase.rules.ts';
import { MOST_PERCENT_UNDER } from './flags/under-threshold.rules.ts';
import type { FlagName } from './red-flags.rules.ts';

export type FlagPage = {
  readonly looksAt: string;
  readonly matters: string;
  readonly innocent: readonly string[];
  readonly leavesOut: string;
  /** The public indicator that it follows, and where ours differs. */
  readonly follows: string;
  readonly source: { readonly name: string; readonly href: string };
};

const cardinal = 'https://cardinal.readthedocs.io/en/latest/cli/indicators/R';
const europe = {
  name: 'Fraud in public procurement: a collection of red flags and best practices (European Commission, 2017)',
  href: 'https://ec.europa.eu/sfc/system/files/documents/sfc-files/fraud-public-procurement-final-20122017-ares20176254403.pdf',
};
const riskIndex = {
  name: 'An objective corruption risk index',
  href: 'https://doi.org/10.1007/s10610-016-9308-z',
};

/** What everyone may read of each flag: what it looks at, why it may matter, and reasons that are nobody’s fault. */
export const flagPages: Readonly<Record<FlagName, FlagPage>> = {
  'single-bid': {
    looksAt: 'How many suppliers bid.',
    matters: 'With one bid there is nothing to choose between, and the price was not tested against another.',
    innocent: [
      'Few firms do this work, or few do it here.',
      'Firms were busy, or the contract was too small or too large for them.',
      'Another bid came too late, or was withdrawn.',
    ],
    leavesOut:
      'Purchases that were not open to suppliers in general, such as direct awards and call-offs, and those of which nobody says how many bid.',
    follows: 'It follows “Single bid received” (R018) of the Open Contracting Partnership.',
    source: { name: 'Cardinal R018', href: `${cardinal}/018.html` },
  },
  'short-period': {
    looksAt: `How many whole days there were between the tender notice and the deadline. Fewer than ${FEWEST_DAYS} stand out.`,
    matters: 'With little time, firms that did not know beforehand find it hard to bid.',
    innocent: [
      'The purchase was urgent, and the law allows less time then.',
      'A planned notice told everyone long before.',
      'What is bought is simple, and the bid is short.',
      'The purchase is under the threshold, where the law sets no least time.',
    ],
    leavesOut: 'Purchases that are not open to every supplier: selective, limited and direct ones.',
    follows:
      'It follows “Short notice to bidders” (R003) of the Open Contracting Partnership, with its 15 days. The law’s own least times are another matter: they are checked when the notice is published.',
    source: { name: 'Cardinal R003', href: `${cardinal}/003.html` },
  },
  'late-change': {
    looksAt: `Whether documents that bidders rely on were changed in the last ${LAST_DAYS} days before the deadline.`,
    matters: 'Whoever had nearly finished a bid had little time to follow the change.',
    innocent: [
      'A bidder asked, and the answer had to go to everyone.',
      'A mistake had to be put right, and that was better than leaving it.',
      'The change was small, and the deadline was far enough for it.',
    ],
    leavesOut: 'Changes before the tender notice, and a deadline that moved with no change to the documents.',
    follows:
      'It follows the modified call for tenders of DIGIWHIST’s indicators (Fazekas, Tóth and King). The seven days are ours.',
    source: riskIndex,
  },
  'near-identical-prices': {
    looksAt: 'Whether the prices of two bidders differ by half a percent of the lower one or less.',
    matters: 'Bidders who work alone seldom arrive at almost the same price.',
    innocent: [
      'Most of the price is fixed: by a tariff, a wage or a maker’s list.',
      'The tender gave a budget, and both went up to it.',
      'Chance: with many bids some are close.',
    ],
    leavesOut: 'Prices that the buyer set, and those of one supplier that bid twice.',
    follows:
      'It follows “Identical bid prices” (R028) of the Open Contracting Partnership, which asks for the very same price. The half percent is ours.',
    source: { name: 'Cardinal R028', href: `${cardinal}/028.html` },
  },
  'repeated-winner': {
    looksAt: `Whether the same supplier came first in each of at least ${FEWEST_COMPETITIONS} competitions of one public body in which it met the same rivals.`,
    matters: 'Where firms share out work among themselves, the same one keeps winning in the same company.',
    innocent: [
      'It is simply the best at this work here.',
      'Its rivals bid to stay known, and not to win.',
      'There are only a few firms, so they always meet.',
    ],
    leavesOut: 'Competitions in which nobody met before, and those of other public bodies.',
    follows:
      'It follows the patterns that the OECD names in its recommendation on fighting bid rigging. The number of competitions is ours.',
    source: {
      name: 'OECD recommendation on fighting bid rigging',
      href: 'https://legalinstruments.oecd.org/en/instruments/OECD-LEGAL-0396',
    },
  },
  'others-set-aside': {
    looksAt: 'Whether the winner’s bid was the only one left, because those of all others were set aside.',
    matters: 'The winner then had nobody to be compared with, although others had bid.',
    innocent: [
      'The others missed a condition that the notice stated.',
      'Their prices could not carry the work, and they could not show otherwise.',
      'The law left no choice: a ground for exclusion applied.',
    ],
    leavesOut: 'Purchases that have no winner yet, and bids that were withdrawn or came late.',
    follows: 'It follows “All except winning bid disqualified” (R035) of the Open Contracting Partnership.',
    source: { name: 'Cardinal R035', href: `${cardinal}/035.html` },
  },
  'lowest-set-aside': {
    looksAt: 'Where nothing but the price decided: whether the lowest bid was set aside.',
    matters: 'The purchase then cost more than the lowest bid would have.',
    innocent: [
      'The price was too low for the work, and the bidder could not show otherwise.',
      'The bidder missed a condition that the notice stated.',
      'The law left no choice: a ground for exclusion applied.',
    ],
    leavesOut: 'Purchases in which quality counted too, and those that have no winner yet.',
    follows: 'It follows “Lowest bid disqualified” (R036) of the Open Contracting Partnership.',
    source: { name: 'Cardinal R036', href: `${cardinal}/036.html` },
  },
  'one-supplier-asked': {
    looksAt:
      'Whether the purchase was limited to suppliers that the buyer chose, or awarded to one directly.',
    matters: 'Suppliers that nobody asked cannot offer anything better.',
    innocent: [
      'It was urgent, and nobody could have foreseen it.',
      'Only one supplier can do it: a patent, a work of art, or what is there already.',
      'An open competition came before, and nobody suitable bid.',
    ],
    leavesOut: 'Call-offs: their framework agreement was open before.',
    follows: 'It follows the type of procedure among DIGIWHIST’s indicators (Fazekas, Tóth and King).',
    source: riskIndex,
  },
  'under-threshold': {
    looksAt: `Whether the estimate is under the threshold of the law by ${MOST_PERCENT_UNDER}% of it or less.`,
    matters: 'Just under the line, fewer rules apply: less notice, fewer notices, fewer remedies.',
    innocent: [
      'That is what it costs.',
      'The budget was set at a round sum that happens to be near.',
      'The buyer kept to the fuller rules all the same.',
    ],
    leavesOut:
      'Purchases whose estimate is not told, and those of which we cannot tell which threshold applied.',
    follows:
      'It follows “contract amounts just below thresholds” among the European Commission’s red flags. The percentage is ours.',
    source: europe,
  },
  'split-purchase': {
    looksAt: `Whether purchases from one supplier by one public body, announced within ${WITHIN_DAYS} days and each under the threshold, reach it together.`,
    matters: 'A purchase must not be split to keep it under the threshold.',
    innocent: [
      'They are different things that nobody would buy together.',
      'The second was not foreseen when the first was announced.',
      'The supplier won each against others.',
    ],
    leavesOut: 'Lots of one purchase, which the law adds together, and purchases that name no single winner.',
    follows:
      'It follows “split purchases” among the European Commission’s red flags. The number of days is ours.',
    source: europe,
  },
  'grown-price': {
    looksAt: `Whether the contract that was signed is worth ${FEWEST_PERCENT_MORE}% more than what was awarded, or more still.`,
    matters: 'Others might have bid for the larger contract, or won it.',
    innocent: [
      'An option that everyone could read about was taken up.',
      'The work grew, and the law allows that up to a point.',
      'One of the figures holds VAT or more years, and the other does not.',
    ],
    leavesOut: 'Contracts of which either figure is not told, or not in pounds.',
    follows:
      'It follows the difference between award and contract in the Open Contracting Partnership’s guide to red flags. The percentage is ours.',
    source: {
      name: 'Red flags in public procurement (Open Contracting Partnership, 2024)',
      href: 'https://www.open-contracting.org/resources/red-flags-in-public-procurement-a-guide-to-using-data-to-detect-and-mitigate-risks/',
    },
  },
};

type Found = Record<FlagName, (facts: FlagFacts, naming: (bidder: string) => string) => string>;

/** What a flag found in one purchase, in figures and no more. */
export const flagFindings: Readonly<Found> = {
  'single-bid': () => 'One bid was opened.',
  'short-period': ({ days }) => `There were ${days} whole days between the tender notice and the deadline.`,
  'late-change': ({ days }) =>
    Number(days) === 0
      ? 'Documents were changed less than a day before the deadline.'
      : `Documents were changed ${days} ${Number(days) === 1 ? 'day' : 'days'} before the deadline.`,
  'near-identical-prices': ({ first, second, differencePence }, naming) =>
    Number(differencePence) === 0
      ? `${naming(String(first))} and ${naming(String(second))} asked the same price.`
      : `The prices of ${naming(String(first))} and ${naming(String(second))} are ${formatPounds(Number(differencePence))} apart.`,
  'repeated-winner': ({ competitions }) =>
    `The supplier in first place came first in all ${competitions} competitions of this body in which it met one of these rivals.`,
  'others-set-aside': ({ setAside }) =>
    Number(setAside) === 1
      ? 'One other supplier bid, and its bid was set aside.'
      : `${setAside} other suppliers bid, and all their bids were set aside.`,
  'lowest-set-aside': ({ bidder, pricePence }, naming) =>
    `${naming(String(bidder))} asked the lowest price, ${formatPounds(Number(pricePence))}, and was set aside.`,
  'one-supplier-asked': ({ method }) =>
    method === 'direct'
      ? 'It was awarded directly, without a competition.'
      : 'Only suppliers that the buyer chose could bid.',
  'under-threshold': ({ estimatePence, thresholdPence }) =>
    `The estimate, ${formatPounds(Number(estimatePence))}, is ${formatPounds(Number(thresholdPence) - Number(estimatePence))} under the threshold of ${formatPounds(Number(thresholdPence))}.`,
  'split-purchase': ({ purchases, togetherPence, thresholdPence }) =>
    `${purchases} purchases of this body from this supplier come to ${formatPounds(Number(togetherPence))} together; each is under the threshold of ${formatPounds(Number(thresholdPence))}.`,
  'grown-price': ({ awardedPence, signedPence }) =>
    `${formatPounds(Number(awardedPence))} were awarded, and the contract is worth ${formatPounds(Number(signedPence))}.`,
};

export const words = {
  title: 'Red flags',
  lede: 'Red flags are simple questions to figures and dates. They say where to look. They prove nothing about anybody: each has reasons that are nobody’s fault.',
  when: 'We ask them of every purchase here, before the authority decides. What they find is published with the award, with what the authority says about it. We ask them too of competitions that other publishers released, as far as those releases tell.',
  found: 'Everywhere one was found',
  foundThis: 'Everywhere it was found',
  looksAt: 'What it looks at',
  matters: 'Why it may matter',
  innocent: 'Reasons that are nobody’s fault',
  leavesOut: 'What it leaves out',
  follows: 'Where it comes from',
  all: 'All red flags',
  data: 'This page as data',
  what: 'What this means',
} as const;
