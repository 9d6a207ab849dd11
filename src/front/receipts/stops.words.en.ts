import type { Temporal } from 'temporal-polyfill';
import type { Much } from '../../accountability/promises/said.en.ts';
import { formatDate } from '../../values/dates.ts';
import { namedAmount } from '../thread/words/amounts.en.ts';
import { countWord, inFigures, listOf, lowerFirst, placeWords } from '../thread/words/counting.en.ts';

/** What each stop of a receipt says. "You" is the reader; "together, you" is everyone who took part. */
export const words = {
  said: {
    title: 'You said',
    figure: (points: number) => `${points} of your 100 points`,
    rest: (name: string, others: readonly (readonly [string, number])[]) => {
      const rest = others.map(([other, points]) => `${lowerFirst(other)} ${points}`);
      return ` for ${lowerFirst(name)}.${rest.length > 0 ? ` Your other points: ${listOf(rest)}.` : ''}`;
    },
    instead: {
      'do-not-mind': 'You took part and gave no points: you do not mind.',
      'none-of-these': 'You took part and gave no points: none of these matter to you.',
    },
    compared: (pairs: number) =>
      `You compared ${inFigures(pairs, 'pair')}. This is what you put first, second and so on:`,
    level: ', level with ',
    voted: {
      1: (count: number) => `You agreed with ${inFigures(count, 'statement')}:`,
      [-1]: (count: number) => `You disagreed with ${inFigures(count, 'statement')}:`,
      0: (count: number) => `You passed on ${inFigures(count, 'statement')}:`,
    },
    nothing: 'Your copy holds no answer.',
  },
  together: {
    title: 'We all said',
    open: (until: Temporal.PlainDate) =>
      `Others can still answer until ${formatDate(until)}. The results come after that.`,
    closed: 'The round is over. The results are being worked out.',
    tooFew: (answers: number | null, minimum: number) =>
      `${answers === null ? 'Fewer than 10 people' : inFigures(answers, 'person', 'people')} took part. It takes ${minimum} to say what matters most, so nothing is concluded.`,
    tookPart: (answers: number | null) =>
      `${answers === null ? 'Fewer than 10 people' : inFigures(answers, 'person', 'people')} took part. `,
    gaveIt: 'Together, you gave it ',
    points: (points: number) => `${points} of every 100 points`,
    place: (place: number, isShared: boolean) => `: ${placeWords(place, isShared)}.`,
    top: (name: string, points: number) => ` What you all put first is ${lowerFirst(name)}, with ${points}.`,
    putIt: (name: string, place: number, isShared: boolean) =>
      `When everyone compared, ${lowerFirst(name)} came out as ${placeWords(place, isShared)}.`,
    results: 'See the results',
  },
  answered: {
    title: (body: string) => `${body} answered`,
    titleMany: 'Public bodies answered',
    toCome: 'Still to come: the answer',
    due: (body: string, on: Temporal.PlainDate) =>
      `${body} must adopt, vary or decline each priority by ${formatDate(on)}, and say why.`,
    overdue: (body: string, on: Temporal.PlainDate) =>
      `${body} should have adopted, varied or declined each priority by ${formatDate(on)}. It has not answered yet.`,
    by: (name: string | null, body: string, on: Temporal.PlainDate) =>
      `${name ? `${name}, for ${body}` : body}, ${formatDate(on)}`,
    gave: (points: number) => ` (you gave ${points})`,
    voted: { 1: ' (you agreed)', [-1]: ' (you disagreed)', 0: ' (you passed)' },
    quote: (reason: string) => `“${reason}”`,
    reason: (reason: string) => `: “${reason}”`,
    all: 'Every reason in full',
  },
  marks: {
    title: 'It became marks',
    noneTitle: 'It became no marks',
    toCome: 'Still to come: the marks',
    waiting:
      'What is adopted or varied becomes marks that bidders can win. They are fixed when the tender notice comes out.',
    figure: (marks: number) => `${inFigures(marks, 'mark')} in 100`,
    fixed: (on: Temporal.PlainDate) => `, fixed on ${formatDate(on)}.`,
    others: (rest: readonly (readonly [string, number])[]) =>
      ` For your other priorities: ${listOf(rest.map(([name, marks]) => `${lowerFirst(name)} ${marks}`))}.`,
    none: 'No marks were given for your first choice.',
    question: (codes: readonly string[]) =>
      `See ${codes.length === 1 ? 'question' : 'questions'} ${listOf(codes)}`,
    see: 'See the marks',
    wideNone: 'No contract has marks from this round yet. The next tender notices will say.',
    wide: (contracts: number) =>
      `It became marks in ${contracts === 1 ? 'one contract' : `${countWord(contracts)} contracts`} so far.`,
    contract: (title: string, body: string) => `${title}, ${body}`,
  },
  won: {
    changedTitle: 'It changed the winner',
    sameTitle: 'It made no difference',
    sharedTitle: 'It settled the winner',
    unknownTitle: 'Nobody can say if it changed the winner',
    secretTitle: 'Still to come: did it change the winner?',
    toCome: 'Still to come: who wins',
    waiting: 'Suppliers make sealed offers, a panel marks them, and the authority decides.',
    won: (winner: string) => `${winner} won. `,
    changed: (ahead: string | null) =>
      ahead
        ? `With the authority’s own marks, another bid would have won by ${inMarks(ahead)}.`
        : 'With the authority’s own marks, another bid would have won.',
    same: (ahead: string | null) =>
      `With the authority’s own marks it would have won too${ahead ? `, by ${inMarks(ahead)}` : ''}.`,
    still:
      'What you asked for still became part of the contract. You can see below what was promised and what has been done.',
    shared: 'With the authority’s own marks, two bids would have shared first place.',
    unknown:
      'The authority wrote down no marks of its own before it asked you, so there is nothing to compare with.',
    secret:
      'What would have happened with the authority’s own marks is published with the contract’s details.',
    sums: 'See the sums',
  },
  happening: {
    title: 'It is happening',
    notYetTitle: 'It was promised',
    toCome: 'Still to come: the promises',
    waiting:
      'What the winner offered becomes promises, each with a date and a place. You can say whether you see them kept.',
    none: 'No promise in this contract answers your first choice.',
    promised: (promised: Much, unit: string, title: string, on: Temporal.PlainDate) =>
      `${namedAmount(promised.quantity, unit, title, promised.perSpendPence)} promised by ${formatDate(on)}.`,
    first: (promised: Much, unit: string, title: string, on: Temporal.PlainDate) =>
      `For what you all put first: ${namedAmount(promised.quantity, unit, title, promised.perSpendPence)} promised by ${formatDate(on)}.`,
    apart: ' These counts are separate. They are never added up.',
    nothingYet: ' Nothing has been claimed for it yet.',
    seen: 'Have you seen it? Tell us',
    promise: 'See the promise',
    all: 'See every promise',
  },
  verdict: {
    title: 'The verdict',
    toCome: 'Still to come: the verdict',
    due: (body: string, on: Temporal.PlainDate) =>
      `${body} must renew, vary or stop by ${formatDate(on)}, and say why.`,
    beforeEnd: (body: string) =>
      `Before the contract ends, ${body} must renew, vary or stop it, and say why.`,
    given: {
      renew: (body: string) => `${body} decided to renew it. `,
      vary: (body: string) => `${body} decided to vary it. `,
      stop: (body: string) => `${body} decided to stop it. `,
    },
    conditions: 'From then on: ',
    see: 'See what lay side by side',
  },
} as const;

function inMarks(marks: string): string {
  return `${marks} marks`;
}
