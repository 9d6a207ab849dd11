import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import type { AdoptionRefusal } from '../../frameworks/adoption.rules.ts';
import type { CloseDraftRefusal } from '../close-draft.ts';
import type { SettleRefusal } from '../draft.rules.ts';
import type { OpeningRefusal } from '../opening.rules.ts';

export const words = {
  title: 'Drafts written together',
  lede: (body: string) =>
    `One outcome, measure or tender question each, written by ${body} with residents and community groups; and what others wrote for a framework of yours.`,
  caption: 'Those being written first',
  head: ['Draft', 'What', 'Stands', 'Opened by', 'For'],
  open: 'Open a draft',
  none: 'No draft yet. Open one from a resident’s proposal, or of your own.',
  public: 'Read it, change it, sign it',
  back: 'Drafts written together',
  newTitle: 'Open a draft to write together',
  newLede:
    'Everything that is written there is public. It is carried out when every party has signed the same version.',
  from: (number: number, title: string) => `It begins from proposal ${number}: ${title}`,
  kind: 'What do you write together?',
  kindBlank: 'Choose what you write together',
  kindHints: {
    outcome: 'What the money is to do. It goes into the next version of a framework.',
    measure: 'What is counted for an outcome. It goes into the next version of a framework.',
    question: 'A question for bidders. It is offered to your buyers.',
  },
  draftTitle: 'Its working title',
  titleBlank: 'Give it a working title',
  titleLong: 'Use 80 letters or fewer',
  place: 'Where does it go?',
  placeHint:
    'An outcome: the theme it joins, or the outcome that it says anew. A measure: the outcome it counts for. A tender question goes nowhere.',
  noPlace: 'Nowhere: it is a tender question',
  placeBlank: 'Choose the theme or the outcome',
  placeOutcome: 'Choose the outcome that it counts for',
  inTheme: (theme: string, framework: string) => `New in the theme ${theme} (${framework})`,
  ofOutcome: (outcome: string, framework: string) => `The outcome ${outcome} (${framework})`,
  with: 'Who writes it with you?',
  residents: 'Residents, who are invited one by one',
  groups: 'Community groups',
  groupsHint: 'One name a line, such as “Chadderton Tenants”. You invite their members next.',
  groupsLong: 'Use 80 letters or fewer for a name, and ten groups at most',
  shownName: 'Which name do others see for you?',
  nameBlank: 'Type the name that others see',
  nameLong: 'Use 60 letters or fewer',
  openAct: 'Open the draft',
  refused: {
    'no-such-framework': 'That framework has no owner here. Choose another',
    'no-such-theme': 'Choose a theme that is there',
    'no-such-outcome': 'Choose an outcome that is there',
    'serves-nothing': 'Choose the outcome that it counts for',
    'one-party': 'Choose who writes it with you: residents, a group or both',
    'party-twice': 'Two parties have the same name. Give each its own',
    'not-your-proposal': 'That proposal was made to another body, or is not shown.',
  } satisfies Record<OpeningRefusal, string>,
  kicker: (number: number, openedAt: Temporal.Instant) =>
    `Draft ${number}, opened ${formatDate(londonDate(openedAt))}`,
  inviteTitle: 'Invite somebody',
  inviteLede:
    'They get an e-mail with a link that lets one person in and works for 30 days. We do not keep the address with the draft.',
  party: 'For which party do they write?',
  partyBlank: 'Choose the party',
  email: 'Their e-mail address',
  invite: 'Send the invitation',
  invited: 'The invitation is on its way.',
  inviteRefused: {
    'email-malformed': 'Type a whole e-mail address, such as name@example.org',
    'no-such-party': 'Choose the party',
    settled: 'The draft is settled. Nobody joins any more.',
    'not-a-member': 'Only commissioners who write in it invite others. Join it first.',
  },
  settleTitle: 'Carry it out',
  notYet: (parties: string) => `Not yet: this version lacks the signature of ${parties}.`,
  adoptLede: (framework: string) =>
    `Every party has signed. Carrying it out publishes the next version of ${framework}, with this in it. Rounds that began with an earlier version keep it.`,
  ownerCarries: 'Every party has signed. The body that owns the framework carries it out.',
  adopt: 'Publish the next version',
  offerLede: 'Every party has signed. Offering it shows the question to your buyers, who may ask bidders.',
  offer: 'Offer it to your buyers',
  closeTitle: 'Close it without adopting it',
  closeLede:
    'Everything that was written stays to be read, with your reason. Nobody writes in it or signs it any more.',
  closeReason: 'Why?',
  close: 'Close the draft',
  closed: (reason: string) => `It was closed without being adopted: “${reason}”`,
  closeRefused: {
    'reason-blank': 'Say why it is closed. Everyone who wrote in it is owed a reason',
    'reason-long': 'Make the reason shorter: 500 characters at most',
    'not-yours': 'Only a commissioner of the body that opened it closes it',
    settled: 'It is carried out or closed already',
  } satisfies Record<CloseDraftRefusal, string>,
  settled: 'It is carried out.',
  settleRefused: {
    settled: 'It is carried out already.',
    'changed-since': 'The text changed meanwhile. Read it again first.',
    'not-signed-by-all': 'Not every party has signed this version.',
    'one-party': 'Nobody but the body wrote it, so it cannot be carried out here.',
    'not-yours': 'Only a commissioner of the body that owns the framework carries it out.',
    'no-such-framework': 'The framework is not there any more.',
    'no-such-theme': 'The framework’s standing version has no such theme any more.',
    'no-such-outcome': 'The framework’s standing version has no such outcome any more.',
    'name-taken': 'The framework has something of that plain name already. Give this one another.',
  } satisfies Record<SettleRefusal | AdoptionRefusal, string>,
} as const;
