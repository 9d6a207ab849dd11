import { wordsPounds } from '../../values/money.ts';
import type { Grade } from '../review/questions.rules.ts';
import { yearWords } from '../review/words.en.ts';
import type { Attribution } from './attribute.rules.ts';

const counts = new Intl.NumberFormat('en-GB');

export const words = {
  title: (region: string) => `What suppliers and public bodies give ${region}`,
  bodyTitle: (body: string) => `What ${body} and its suppliers give the region`,
  lede: (year: string) =>
    `What the Social Value Reviews of ${yearWords(year)} add up to, each organisation counted once.`,
  year: 'Year',
  measure: 'Show',
  framework: 'Framework',
  show: 'Show',
  body: 'Public body',
  everyBody: 'The whole region',
  coverage: {
    basis: (reviewed: number, all: number, who: string) =>
      `of what ${who} paid suppliers in the year has a signed Review behind it: ${wordsPounds(reviewed)} of ${wordsPounds(all)}. Purchases as published, without grants; payments between public bodies left out.`,
    publicBodies: 'public bodies here',
    nothing:
      'No payments of this year are here yet, so nobody can say what share of them the Reviews stand for.',
    asked: (reviewed: number, asked: number) =>
      `${counts.format(reviewed)} of the ${counts.format(asked)} suppliers that were asked for a Review have signed one.`,
    voluntary: (count: number) =>
      count === 1 ? 'One more filed without being asked.' : `${count} more filed without being asked.`,
    missing: (count: number, pence: number) =>
      `${counts.format(count)} ${count === 1 ? 'supplier is' : 'suppliers are'} missing. They were paid ${wordsPounds(pence)}, and what they did is not in any figure here. The largest:`,
    missingOne: (pence: number) => ` (${wordsPounds(pence)})`,
    none: 'Nobody who was asked is missing.',
  },
  none: 'No Review of this year has been signed yet. They stand here from the day they are signed.',
  grades: {
    claimed: 'Claimed: all that is said',
    evidenced: 'Evidenced: a file or a link shows it',
    verified: 'Verified: an officer checked it',
  } satisfies Record<Grade, string>,
  neverAdded: 'Each is within the one above it. They are never added up.',
  gradeHead: ['How sure', 'How much'] as const,
  picture: (said: string, short: string, reviews: number, evidenced: string, verified: string) =>
    `${short}: ${said}, say ${reviews} ${reviews === 1 ? 'Review' : 'Reviews'}. Evidence came with ${evidenced}; public bodies have verified ${verified}.`,
  lessIsBetter: '(less is better)',
  lessSentence: 'Less is better.',
  byBody: {
    title: (short: string) => `Whose money stands behind it: ${short}`,
    head: ['Public body', 'Claimed', 'Evidenced', 'Verified'] as const,
    left: 'Left over: no public body’s money',
    whole: 'The whole',
    says: (suppliers: string, share: string, own: string) =>
      `Suppliers say ${suppliers}. Public money stands behind ${share}% of that: each body is given the share of a supplier’s turnover in the region that it paid. Public bodies’ own Reviews say ${own}.`,
  },
  all: {
    title: 'Everything the Reviews count',
    caption: (when: string) => `What Reviews add up to, ${when}`,
    head: ['What', 'Claimed', 'Evidenced', 'Verified', 'Reviews'] as const,
    behind: 'Suppliers’, behind public money',
    left: 'Suppliers’, left over',
    own: 'Of it, its own',
    apart: 'Money spent again is a quantity of its own: it is never added to anything else here.',
  },
  spreads: {
    title: 'Shares, which are not added',
    head: ['What', 'Lowest', 'Middle', 'Highest', 'Reviews'] as const,
    note: 'Each Review counts alike, large or small.',
  },
  outcomes: {
    title: 'By outcome',
    note: 'Only what a framework has a measure for. One measure can serve several outcomes, so the rows are not added.',
    head: ['Outcome', 'What', 'Claimed', 'Evidenced', 'Verified'] as const,
  },
  suppliers: {
    title: 'Which suppliers, and how much of each',
    head: ['Supplier', 'Paid', 'Share of its turnover here', 'Review'] as const,
    capped: 'all of it, capped',
    noTurnover: 'not known: no turnover given',
    open: 'Review',
    of: (name: string) => ` of ${name}`,
    none: 'No supplier of this body has signed a Review of this year.',
    shared: (percent: string) => `${percent}%`,
  },
  ofSupplier: {
    title: (name: string) => `Whose money stands behind what ${name} gives`,
    lede: (when: string) =>
      `Its Social Value Review of ${when}, shared out over the public bodies that paid it.`,
    shares: 'How it is shared out',
    head: ['Public body', 'Share'] as const,
    paid: (body: string, pounds: string) => `${body}, which paid ${pounds}`,
    says: (name: string, percent: string) => `Public money stands behind ${percent}% of what ${name} gives.`,
    how: {
      'by-turnover':
        'Each body is given the share of the supplier’s turnover in the region that it paid. What is left over was earned from others.',
      capped:
        'The bodies paid more in the year than the supplier says it sold in the region. So the whole is shared out by what each paid, and nothing is left over.',
      'no-turnover':
        'The supplier gave no turnover in the region, so nobody can say which part any body’s money stands behind. All of it is left over.',
    } satisfies Record<Attribution['basis'], string>,
    review: 'The Review itself, with what shows each figure',
    figures: 'Every figure that adds up',
    figureHead: ['What', 'The whole', 'Grade', 'Behind public money', 'Left over'] as const,
  },
  capped: (names: readonly string[]) =>
    `Public bodies paid ${names.join(', ')} more than ${names.length === 1 ? 'it says it' : 'they say they'} sold in the region. The whole Review is shared out over the bodies by what they paid, and nothing is left over.`,
  books: {
    title: 'Two books',
    text: 'Reviews count what an organisation did as a whole in a year. Promises count what was delivered under each contract. Some of the same people and hours are in both, so the two are never added together.',
    promises: 'What was promised in contracts',
    reviews: 'All Reviews',
  },
  own: {
    yes: 'Its own Review is in these figures, whole.',
    no: (body: string) => `${body} has not signed a Review of its own for this year.`,
    link: 'Its own Review',
  },
  how: {
    title: 'How we count',
    points: [
      'A supplier’s Review covers the whole supplier, so it is counted once in a year for the region, however many bodies paid it.',
      'A body is given the share that its payments are of the supplier’s turnover in the region, to the exact fraction. Shares of one supplier total at most 1. What no body is given is left over, and shown.',
      'Where bodies together paid more than that turnover, the whole is shared out by what each paid, and it is said.',
      'A body’s own Review is its own, whole.',
      'Claimed is everything that is said. Evidenced is the part with a file or a link. Verified is the part an officer checked. Each is within the one before it.',
      'Only the latest signed revision counts. Drafts count nowhere.',
      'Turnover is without VAT. Payments are on the basis each body publishes.',
    ],
  },
  recompute: {
    why: 'Every figure of every Review is public, and for the region you can add them up yourself. What a supplier sold in the region decides each body’s share, and that is the supplier’s own and is not published.',
    auditor: 'The auditor of the public body may ask for it.',
    file: 'All Reviews, each leading to its own figures (JSON)',
  },
  downloads: {
    csv: 'These figures as a table (CSV)',
    json: 'These figures for machines (JSON)',
    csvHead: ['question', 'name', 'unit', 'grade', 'public_body', 'quantity', 'year'],
    left: 'left over',
    whole: 'whole',
  },
} as const;
