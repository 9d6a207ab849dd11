import { formatDateRange } from '../../values/dates.ts';
import { yearPeriod } from '../spend/months.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import type { AskState } from './invitations.rules.ts';

/** What a supplier reads about what is asked of it. */
export const askedWords = {
  title: 'What public bodies ask of you',
  lede: 'What a public body pays you in a year decides what it asks. Each body asks for itself. You sign the Charter once, and it counts for all of them.',
  free: 'You can say no to anything here. Nobody has to sign or review to be allowed to bid.',
  whoAsks: 'Who asks, and for what',
  none: 'Nothing is asked of you now.',
  noneMore:
    'When a public body says that it paid you, what it asks shows here. You may sign the Charter without being asked.',
  year: (year: string) => {
    const { from, to } = yearPeriod(year);
    return formatDateRange(from, to);
  },
  paid: (body: string, amount: string) => `${body} paid you ${amount}.`,
  ask: {
    charter: 'Sign the Social Value Charter',
    review: 'Complete the Social Value Review',
  } satisfies Record<Ask, string>,
  minutes: (minutes: number) => `about ${minutes} minutes`,
  hrefs: { charter: '/supplier/charter', review: '/supplier/review' } satisfies Record<Ask, string>,
  state: {
    open: 'Not done yet',
    answered: 'Done',
    declined: 'You said no',
  } satisfies Record<AskState, string>,
  why: 'Why this is asked',
  sayNo: 'Say no to this',
  sayNoAbout: (body: string) => `: ${body}`,
  unwritten: 'They have not written to you yet. You can do it now.',
  charter: 'The Charter: see it before you sign',

  no: {
    title: 'Say no',
    lede: (body: string, asks: readonly Ask[]) =>
      `${body} asks you to ${asks.map((ask) => (ask === 'charter' ? 'sign the Charter' : 'complete the Review')).join(' and to ')}. If you say no, it does not write to you about it again for this year.`,
    counted: 'Only that somebody said no is counted. Your name is not shown.',
    reason: 'Why not? You need not say',
    reasonHint: 'Only the public body reads it.',
    act: 'Say no',
    keep: 'Go back',
    nothingOpen: 'There is nothing here to say no to any more.',
  },
  tasks: {
    charter: 'Sign the Social Value Charter',
    review: 'Complete the Social Value Review',
  } satisfies Record<Ask, string>,
} as const;
