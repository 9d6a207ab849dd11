import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { checkedOf } from './amounts.en.ts';
import { countWord, inFigures, listOf } from './counting.en.ts';

/** The one sentence (three at most) that a thread's page leads with: asked, changed, checked. */
export const words = {
  elsewhere: (body: string) =>
    `${body} tendered this contract elsewhere. What it promises is followed here, from the signed contract on.`,
  asked: {
    notYet: 'Residents have not been asked about this one.',
    never: 'Residents were not asked about this one.',
    coming: (on: Temporal.PlainDate) => `Residents will be asked from ${formatDate(on)}.`,
    open: (until: Temporal.PlainDate, minutes: number) =>
      `Open for your say until ${formatDate(until)}. It takes about ${inFigures(minutes, 'minute')}.`,
    closed: 'Residents have had their say. The results come next.',
    tooFew: 'Too few residents answered to say what matters most.',
    first: (names: readonly string[]) =>
      names.length > 2
        ? `Residents put ${countWord(names.length)} priorities level at the top.`
        : `Residents put ${listOf(names.map((name) => `“${name}”`))} first${names.length > 1 ? ', level' : ''}.`,
  },
  givenUp: (body: string) => `${body} gave this purchase up, so no contract came of it.`,
  answer: {
    due: (body: string, on: Temporal.PlainDate) => `${body} must answer by ${formatDate(on)}.`,
    given: (body: string) => `${body} has answered each one.`,
    overdue: (body: string, on: Temporal.PlainDate) => `${body} should have answered by ${formatDate(on)}.`,
    adopted: (body: string) => `${body} adopted it.`,
    marks: (body: string, marks: number) => `${body} made it worth ${inFigures(marks, 'mark')} in 100.`,
    varied: (body: string) => `${body} took it in part.`,
    declined: (body: string) => `${body} declined it, and said why.`,
  },
  changed: {
    changed: 'What they asked for changed who won.',
    same: 'It made no difference to who won.',
    shared: 'It settled who won.',
    'not-recorded': 'Nobody can say whether that changed who won.',
    'not-published-yet': 'Whether that changed who won is published with the contract’s details.',
  },
  checked: {
    some: (...of: Parameters<typeof checkedOf>) => `${checkedOf(...of)} so far.`,
    none: 'Nothing that was promised has been checked yet.',
  },
  ended: {
    renew: (body: string) => `${body} has renewed it.`,
    vary: (body: string) => `${body} has decided to vary it.`,
    stop: (body: string) => `${body} has decided to stop it.`,
  },
} as const;
