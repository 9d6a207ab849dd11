import type { Temporal } from 'temporal-polyfill';
import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import type { NotNow } from '../for-act.ts';
import type { PlanRefusal } from '../plan-proposal.ts';
import type { ProposalAct } from '../proposal.rules.ts';

export const words = {
  title: 'Proposals from residents',
  lede: (body: string) =>
    `What residents told ${body} is missing. Each is read before it is shown, has an officer who looks after it, and a day by which its next step is due.`,
  caption: 'To read first, then by the day the next step is due',
  head: ['Proposal', 'What was said', 'Stands', 'Who looks after it', 'Next step by'],
  none: 'Nobody has proposed anything yet. Every round asks whether something is missing.',
  unread: 'To read',
  notShown: 'Not shown',
  merged: (number: number) => `Same as ${number}`,
  public: 'See the public page',
  drafts: 'Drafts written together',
  open: (number: number) => `proposal ${number}`,
  nobody: 'Nobody yet',
  late: (date: string) => `${date}, late`,
  kicker: (number: number) => `Proposal ${number}`,
  back: 'Proposals from residents',
  said: (at: Temporal.Instant, tier: number) =>
    `Said on ${formatDate(londonDate(at))}, ${tier === 1 ? 'by somebody signed in' : 'without an account'}.`,
  about: 'About',
  support: (count: number) =>
    count === 0
      ? 'Nobody has said that it matters to them too.'
      : `${count} say that it matters to them too.`,
  similar: 'Others that look alike',
  what: 'What do you do with it?',
  whatBlank: 'Choose what you do with it',
  acts: {
    show: 'Show it to everybody',
    merge: 'It says the same as another proposal to us',
    'not-show': 'Do not show it',
    'take-up': 'Take it up',
    plan: 'Change who looks after it, or the day',
    decline: 'Decline it',
    share: 'People told another body the same',
  } satisfies Record<ProposalAct, string>,
  actHints: {
    show: 'Name who looks after it and the day below. Both are shown.',
    merge: 'The other one is shown; this one leads there.',
    'not-show': 'Its words stay hidden. The reason is published.',
    'take-up': 'Work on it begins. Name who looks after it and the day below.',
    plan: 'What was promised before stays to be read.',
    decline: 'Your reason is published and stays on the record.',
    share: 'The two are shown as one common issue, so that the bodies can answer together.',
  } satisfies Record<ProposalAct, string>,
  owner: 'Who looks after it',
  ownerHint: 'Their name is shown.',
  chooseOwner: 'Choose an officer',
  due: 'Next step by',
  note: 'What is done next (if you like)',
  noteHint: 'Shown to everybody.',
  noteLong: 'Use 500 letters or fewer',
  other: 'Number of the other proposal',
  otherWrong: 'Type the number of the other proposal, such as 12',
  reason: 'Why it is not shown',
  reasonBlank: 'Choose why it is not shown',
  chooseReason: 'Choose a reason',
  declineReason: 'Why do you decline it?',
  declineHint: 'At least eight words of your own, about this proposal.',
  save: 'Save',
  draft: 'Begin a draft from it, to write together',
  nothingToDo: 'There is nothing for you to do here now.',
  refused: {
    'not-now': 'Somebody else has dealt with it meanwhile, or your role cannot do this.',
    'not-an-officer': 'Choose an officer of your body',
    'date-past': 'The day must be today or later',
    'date-far': 'The day must be within a year',
    'no-such-proposal': 'There is no such proposal that is shown. Check the number',
    'same-body': 'That one was made to your own body. Say that it says the same instead',
    blank: 'Say why you decline it',
    'too-short': 'Use at least eight words',
    filler: 'Say why in your own words',
    repeated: 'You gave this very reason before. Say why for this one',
    'rests-on-nothing': 'Say what in the proposal it is about, or name a law or a figure',
  } satisfies Record<NotNow | PlanRefusal | ReasonRefusal | 'no-such-proposal' | 'same-body', string>,
} as const;
