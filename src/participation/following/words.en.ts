import type { Category } from '../../procurement/tenders/procurement.rules.ts';
import { categoryNames } from '../../procurement/tenders/words.en.ts';
import type { FollowKind } from './follow.rules.ts';

export const words = {
  link: 'Get e-mail when something happens',
  title: (name: string) => `Follow ${name}`,
  what: {
    round:
      'We write to you when it opens, when the answers are counted, when the council answers, and at each step after that: the marks, the winner, the promises, and whether they were kept.',
    body: 'We write to you when it asks people something, says what they said, answers them, buys something, and when its suppliers keep or miss a promise.',
    district:
      'We write to you when somebody asks people there something, answers them or buys something for the place, and when a promise there is kept or missed.',
    tenders:
      'We write to you when a public body here asks for bids of this kind, with the day they are due. For suppliers of every size, old and new.',
  } satisfies Record<FollowKind, string>,
  email: 'Your e-mail address',
  emailHint: 'We send you one message with a link. Nothing else comes until you have opened it.',
  emailMissing: 'Enter your e-mail address',
  emailMalformed: 'Enter an e-mail address like name@example.org',
  act: 'Send me the link',
  actAtOnce: (email: string) => `Send it to ${email}`,
  kept: 'We keep your address and what you follow, and nothing else. It is stored apart from answers: nobody can tell from it what you said, or whether you said anything. One click stops it.',
  askedTitle: 'Look in your e-mail',
  askedLede: 'We have sent a message with a link, if that can be done. Open the link and press its button.',
  askedNothing: 'Nothing there?',
  askedHelp: [
    'Look in the folder for unwanted mail.',
    'If you asked a moment ago, or follow many things, wait half an hour and ask again.',
  ],
  askedMail: 'Read the demonstration’s mail',
  back: (name: string) => `Back to ${name}`,
  followingTitle: (name: string) => `You follow ${name}`,
  followingLede: 'We will write to you when something happens. Each message has a link that stops them.',
  confirmTitle: 'One more press',
  confirmLede: (name: string) => `Press the button, and we will write to you about ${name}.`,
  confirmAct: 'Yes, write to me',
  confirmWhy: 'Some mail programs open links by themselves. That is why there is a button.',
  oldTitle: 'This link is too old',
  oldLede: 'Links work for 7 days. Ask for a new one where you found the first.',
  stopTitle: (name: string) => `Stop e-mail about ${name}?`,
  stopLede: 'One press, and no more messages come about it.',
  stopAct: 'Stop it',
  stoppedTitle: 'Stopped',
  stoppedLede: (name: string) =>
    `You get no more e-mail about ${name}. A message that was already on its way may still come.`,
  stoppedAgain: 'Follow it again',
  stoppedBefore: 'You do not follow this, so no messages come about it.',
  seeAll: 'See everything you follow',
  listTitle: 'What you follow',
  listLede: (email: string) => `We write to ${email} about these.`,
  listCaption: 'What you follow',
  listNone: 'You follow nothing now. Your address is no longer kept for it.',
  listHead: ['What', 'Stop'],
  listStop: (name: string) => `Stop e-mail about ${name}`,
  stopAllTitle: 'Stop everything',
  stopAllLede: 'We then delete your address from here.',
  stopAllAct: 'Stop all of it',
  homeTitle: 'Get e-mail when something happens',
  homeLede: 'You can follow a round of questions, a public body or a place. You need no account.',
  homeNone: 'You follow nothing yet.',
  homeOpen: 'Rounds you can follow',
  homeDistricts: 'Places',
  homeBodies: 'Public bodies',
  homeOther:
    'Do you follow with another address? Each message has a link to everything that address follows.',
} as const;

/** Tenders of a kind in a place, as the end of “e-mail about …”. */
export function tendersName(category: Category | null, districtName: string | null): string {
  const kind = category ? `tenders for ${categoryNames[category].toLowerCase()}` : 'tenders';
  return districtName ? `${kind} in ${districtName}` : kind;
}
