import type { EraseRefusal } from './erase-person.ts';
import type { OwnColumn } from './held.rules.ts';

export const words = {
  title: 'What we hold on you',
  lede: 'This is everything kept here that leads to you. You can take it with you, and you can have it erased.',
  link: 'What we hold on you',
  caption: 'What is held, and how much',
  what: 'What',
  howMuch: 'How much',
  account: 'Your account',
  accountEmpty: 'nothing but that it is there',
  openAnswers: 'Answers in rounds that are open',
  follows: 'What you follow by e-mail',
  messages: 'Messages to you',
  bookings: 'Places at events',
  held: {
    'session.person_id': 'Where you are signed in',
    'chosen_hat.person_id': 'The role you chose last',
    'demonstration_person.person_id': 'Your part in the demonstration',
    'body_role.person_id': 'Roles at public bodies',
    'supplier_role.person_id': 'Roles at suppliers',
    'operator.person_id': 'Running this site',
    'joining_code.person_id': 'Codes that let you in',
    'removal_person.person_id': 'Answers of yours that were set aside',
    'removal_appeal.person_id': 'What you said against that',
    'proposal_support.person_id': 'Proposals you support',
    'draft_member.person_id': 'Drafts you write in',
    'open_thread.written_by': 'Conversations you began',
    'thread_reply.written_by': 'Replies you wrote',
    'witness_report.reported_by': 'What you saw of promises',
    'training_pass.person_id': 'Lessons you passed',
    'panel_code.person_id': 'Letters about panels that you used',
    'pool_member.person_id': 'Panels you put your name down for',
    'evaluator.person_id': 'Purchases you score bids for',
  } satisfies Record<OwnColumn, string>,
  acts: 'What you did for a public body or a supplier',
  download: 'Download all of it',
  fileName: 'my-details.json',
  fileNote:
    'What you did for a public body or a supplier stands in the file by its number only: it belongs to them, and to the record of what they did.',
  notHereTitle: 'What does not lead to you',
  notHere: [
    'An answer in a round that has closed. Nobody can tell whose it was, so we can neither show nor erase it.',
    'Your own copy of an answer. It is sealed, and only the code on your receipt finds and opens it.',
    'A comment on a theme, and a proposal. We keep nothing that says who wrote them.',
  ],
  toReceipt: 'Erase your copy of an answer with the code on your receipt',
  eraseLink: 'Have it erased',

  eraseTitle: 'Have everything about you erased',
  goesTitle: 'What goes, at once and for good',
  goes: [
    'Your account: your e-mail address, your name, and where you live.',
    'Your answers in rounds that are still open, that you took part in them, and your copies of those answers.',
    'What you follow, your places at events, messages to you, and what you supported.',
    'Your name in every list for a panel. Your number stays in a list that has closed, and leads to nobody.',
    'Your name beside what you wrote: the words stay, because others answered them, and say “Somebody”.',
  ],
  staysTitle: 'What stays',
  stays: [
    'An answer in a round that has closed: nobody can take it out, because nobody knows which it is.',
    'What you did for a public body or a supplier, with your name where you held an office. The public record says that it was done, and it never named you.',
  ],
  understood: 'I understand that this cannot be undone',
  notUnderstood: 'Tick that you understand that this cannot be undone',
  erase: 'Erase everything about me',
  refused: {
    'holds-office':
      'You hold a role at a public body or a supplier. Ask a colleague who is its administrator to end it first',
    'on-a-panel':
      'You are drawn for a panel, or are still owed a payment. Say no to your seat or give it up first',
    invented:
      'You are one of the people of the demonstration. They are invented, and stay for the next visitor',
  } satisfies Record<EraseRefusal, string>,
  back: 'Back to what we hold',
  erasedTitle: 'Everything about you is erased',
  erasedLede: 'You are signed out. Nothing here leads to you any more.',
} as const;
