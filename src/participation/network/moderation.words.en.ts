import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { DecisionRefusal, SpokenGround, SpokenKind } from './moderation.rules.ts';
import type { SpokenRefusal } from './spoken-text.rules.ts';

export const groundNames: Readonly<Record<SpokenGround, string>> = {
  personal: 'It names or points to a private person',
  abusive: 'It threatens or insults people, or breaks the law',
  'off-topic': 'It is about something else',
  unclear: 'We could not tell what it says',
  advert: 'It advertises a business, a party or a campaign',
  'said-already': 'The same person said the same here before',
};

export const words = {
  firstRead: (body: string) =>
    `Somebody at ${body} reads it first. They show it, or they do not and say why. To be wrong, or rude about ${body}, is no reason.`,
  mayNot: 'Why something may not be shown',
  declinedTitle: 'What was not shown, and why',
  declined: (ground: SpokenGround, reason: string, on: Temporal.PlainDate) =>
    `${formatDate(on)}: ${groundNames[ground]}. “${reason}”`,
  waiting: (count: number) => (count === 1 ? '1 more waits to be read.' : `${count} more wait to be read.`),
  kinds: {
    comment: 'A comment on a theme',
    thread: 'A new thread',
    reply: 'A reply',
  } satisfies Record<SpokenKind, string>,
  itemTitle: {
    comment: 'Read this comment',
    thread: 'Read this thread',
    reply: 'Read this reply',
  } satisfies Record<SpokenKind, string>,
  decide: 'May everyone read it?',
  show: 'Yes, show it',
  decline: 'No, do not show it',
  ground: 'If not, on which ground?',
  reason: 'If not, why? Everyone reads this',
  reasonHint: 'A sentence or two. Do not repeat what should not be read.',
  save: 'Save',
  shownNow: 'It is shown now.',
  declinedNow: 'It is not shown.',
  refused: {
    choose: { decision: 'Choose whether everyone may read it' },
    'ground-missing': { ground: 'Choose on which ground it is not shown' },
    'decided-already': { '': 'Somebody else has decided this in the meantime' },
    'reason-blank': { reason: 'Say why it is not shown' },
    'reason-short': { reason: 'Say why in five words at least' },
    'reason-long': { reason: 'Say why in 500 characters or fewer' },
    'reason-personal': { reason: 'Take out the address, number or link: everyone reads this' },
  } satisfies Record<DecisionRefusal, Readonly<Record<string, string>>>,
} as const;

/** What is wrong with what somebody wrote, and how to mend it. */
export function spokenFault(refused: SpokenRefusal, longest: number): string {
  const faults: Readonly<Record<SpokenRefusal, string>> = {
    blank: 'Write what you want to say',
    'too-short': 'Write a little more',
    'too-long': `Make it shorter: ${longest} characters at most`,
    'gives-away': 'Take out the e-mail address, telephone number, postcode or link: everyone will read this',
  };
  return faults[refused];
}

export function nameFault(refused: SpokenRefusal): string {
  return refused === 'blank'
    ? 'Enter a name to show. It need not be your own'
    : refused === 'too-long'
      ? 'Make the name shorter: 60 characters at most'
      : 'Choose a name that is not an address or a number: everyone will read it';
}
