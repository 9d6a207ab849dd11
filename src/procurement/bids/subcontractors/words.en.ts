import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';

type Asked = {
  readonly by: string;
  readonly title: string;
  readonly dueAt: Temporal.Instant;
  readonly url: string;
};

/** What the one who is named reads in their mail. */
export function mailWords({ by, title, dueAt, url }: Asked) {
  return {
    subject: `${by} asks: would you do part of “${title}”?`,
    body: `${by} is bidding for “${title}” and says that you would do part of it.

Read what they would say of you, and say yes or no:
${url}

Answer before ${formatInstant(dueAt)}. Until you say yes, they cannot put you into their bid. If they win, what they pay you becomes a public promise.

If this means nothing to you, you need do nothing.`,
  };
}

type Claimed = {
  readonly bidderName: string;
  readonly bodyName: string;
  readonly title: string;
  readonly name: string;
  readonly work: string;
  readonly share: string;
  readonly confirmed: boolean;
  readonly link: string;
};

/** To those who act for a supplier that a winning bid seems to name, and whose own people were never asked. */
export function claimedMail({ bidderName, bodyName, title, name, work, share, confirmed, link }: Claimed) {
  const said = confirmed
    ? `Somebody said yes to this for “${name}”, from an address that ${bidderName} gave.`
    : 'Nobody said yes to this, and everyone who reads the award is told so.';
  return {
    subject: `A bid that won names you: ${title}`,
    body: `${bidderName} won “${title}”. Its bid says that “${name}” does part of it: ${work}, for about ${share} of the price. We think that may be you, because the name or the company number is yours.

${said} If that is right, you need do nothing. If you know nothing of it, tell ${bodyName}.

${link}`,
  };
}

export const namingWords = {
  title: 'Who will do part of it',
  pageTitle: (title: string) => `Who will do part of it: ${title}`,
  lede: 'If another firm or charity will do part of the work, name it here. We ask them. Once they say yes, they go into your bid, and if you win, what you pay them becomes a promise that everyone can see.',
  private:
    'Only you and the one you name can see this before the award. The buyer cannot. We must know it to ask them, so this page is the one part of your bid that is not sealed.',
  none: 'You have named nobody. That is fine if you do all of it yourself.',
  table: {
    caption: 'Whom you named',
    name: 'Who',
    work: 'What they do',
    share: 'Share of price',
    answer: 'Answer',
  },
  answers: { agreed: 'Said yes', 'said-no': 'Said no', null: 'Not answered yet' },
  fromAddress: 'Said yes, from an address that you gave. Everyone who reads your bid is told so',
  take: 'Take out',
  taken: (name: string) => `Take out ${name}`,
  takeTitle: (name: string) => `Take ${name} out of your bid?`,
  takeLede: 'If you have sealed a bid already, it still names them. Send a new one to replace it.',
  add: 'Name somebody',
  name: 'Their name',
  nameHint: 'As on their letters. If they are on our list of suppliers, we know whom to ask.',
  nameBlank: 'Type their name',
  companyNumber: 'Their company number, if they have one',
  companyNumberHint: 'Eight letters and figures, such as 01234567. It finds the right firm at once.',
  companyNumberWrong: 'A company number has eight letters and figures. Leave it empty if you do not know it',
  email: 'Their e-mail address',
  emailHint: 'Only needed if they are not on our list. We use it to ask them, and forget it at the deadline.',
  emailWrong: 'Type an e-mail address, such as name@example.org',
  work: 'What will they do?',
  workBlank: 'Say what they will do',
  workLong: 'Say what they will do in 200 characters or fewer',
  share: 'About what share of your price will you pay them?',
  shareHint: 'In per cent, such as 15. They see this number too.',
  shareWrong: 'Type a share above 0 and below 100, such as 15 or 12.5',
  act: 'Ask them',
  back: 'Your bid',
  refused: {
    'not-open': 'This tender is not open for bids.',
    'too-many': 'You can name 20 at most.',
    'more-than-all': 'All shares together must stay under the whole price: you do some of it yourself.',
    itself: 'That is you. Name somebody else.',
    'nobody-to-ask': 'Nobody of theirs is on our list. Type their e-mail address, so that we can ask them.',
    'named-already': 'You have named them already. Take them out first to change what you said.',
  },
} as const;

export const askedWords = {
  title: 'You are asked to do part of a contract',
  listTitle: 'Who wants to work with you',
  listLede:
    'Bidders who say that you would do part of a contract. They can name you in their bid only if you agree.',
  none: 'Nobody asks you just now.',
  says: (bidder: string) => `${bidder} says:`,
  rows: {
    who: 'Who would do it',
    work: 'What',
    share: 'Share of their price',
    contract: 'The contract',
    due: 'Answer by',
  },
  about: (share: string) => `about ${share}`,
  means:
    'If you say yes and they win, the share they pay you becomes a promise that everyone can see, with your name. Until then only you and they know. You can agree with several bidders.',
  yes: 'Yes, we agreed to do this, for about this share',
  no: 'No, we did not agree to this',
  blank: 'Choose yes or no',
  legend: 'Is that so?',
  act: 'Send my answer',
  answered: { agreed: 'You said yes.', 'said-no': 'You said no.' },
  when: (when: string) => `Answered ${when}.`,
  answer: 'Answer',
  waiting: 'Waits for your answer',
  over: 'The deadline has passed.',
  refused: {
    'deadline-passed': 'The deadline has passed, so the answer can no longer count.',
    'answered-already': 'This is answered already.',
    'own-bid': 'You act for the bidder here. Somebody of the other firm has to answer.',
  },
  task: (bidder: string, title: string) => `${bidder} asks you to do part of: ${title}`,
} as const;

/** What the paid share of a sub-contractor reads as, once it is promised. */
export const promiseWords = {
  measureSlug: 'paid-to-subcontractor',
  title: (name: string, work: string, share: string) =>
    `Paid to ${name}, about ${share} of the price (${work})`,
  evidenceRule:
    'The sub-contractor’s invoices with the dates they were paid, or the sub-contractor’s own word.',
} as const;
