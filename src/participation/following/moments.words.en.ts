export type RoundMoment = 'announced' | 'opened' | 'closed' | 'results' | 'mandate';
export type PurchaseMoment =
  | 'criteria-locked'
  | 'question-answered'
  | 'tender-amended'
  | 'deadline-extended'
  | 'abandoned'
  | 'award-published'
  | 'contract-signed'
  | 'promise-changed'
  | 'evidence-checked'
  | 'promise-kept'
  | 'promise-missed'
  | 'verdict-given';

type Moment = {
  readonly subject: (title: string) => string;
  readonly body: (bodyName: string, title: string) => string;
  /** Which page under the round’s or the purchase’s own. */
  readonly under: string;
};

export const roundMoments: Readonly<Record<RoundMoment, Moment>> = {
  announced: {
    subject: (title) => `Coming: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has said when it will ask you about “${title}”, and how it will count.`,
    under: '',
  },
  opened: {
    subject: (title) => `Open now: ${title}`,
    body: (bodyName, title) => `${bodyName} asks what matters most: “${title}”. You can answer now.`,
    under: '',
  },
  closed: {
    subject: (title) => `Closed: ${title}`,
    body: (bodyName, title) => `“${title}” is closed. ${bodyName} counts the answers next.`,
    under: '',
  },
  results: {
    subject: (title) => `What people said: ${title}`,
    body: (bodyName, title) => `${bodyName} has published what people said about “${title}”.`,
    under: '/results',
  },
  mandate: {
    subject: (title) => `The answer to what people said: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has answered what people said about “${title}”: what it will do, what it will change, what it will not do, and why.`,
    under: '/mandate',
  },
};

export const purchaseMoments: Readonly<Record<PurchaseMoment, Moment>> = {
  'criteria-locked': {
    subject: (title) => `How bids will be marked: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has published how it will mark bids for “${title}”. From now on nobody can change that.`,
    under: '',
  },
  'question-answered': {
    subject: (title) => `A question answered: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has answered a bidder’s question about “${title}”. Everybody reads the same answer.`,
    under: '/questions',
  },
  'tender-amended': {
    subject: (title) => `Changed: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has changed something in “${title}”, said why, and given bidders more time. How bids are marked has not changed.`,
    under: '/tender',
  },
  'deadline-extended': {
    subject: (title) => `More time for bids: ${title}`,
    body: (bodyName, title) =>
      `This site could not be reached for a while, so ${bodyName} has given everybody more time to bid for “${title}”.`,
    under: '/tender',
  },
  abandoned: {
    subject: (title) => `Given up: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has given up “${title}”. It will not award a contract, and says why.`,
    under: '',
  },
  'award-published': {
    subject: (title) => `Who won: ${title}`,
    body: (bodyName, title) => `${bodyName} has published who won “${title}”, and why.`,
    under: '',
  },
  'contract-signed': {
    subject: (title) => `Signed: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has signed the contract for “${title}”. What the winner said it would do is now promised, with dates.`,
    under: '',
  },
  'promise-changed': {
    subject: (title) => `A promise changed: ${title}`,
    body: (bodyName, title) =>
      `What is owed of a promise in “${title}”, made to ${bodyName}, has changed. What was promised first, what is owed now and why stand side by side.`,
    under: '/promises',
  },
  'evidence-checked': {
    subject: (title) => `Checked: ${title}`,
    body: (bodyName, title) => `${bodyName} has checked proof of a promise in “${title}”.`,
    under: '',
  },
  'promise-kept': {
    subject: (title) => `A promise was kept: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has checked proof for all of a promise in “${title}”: it was kept.`,
    under: '',
  },
  'promise-missed': {
    subject: (title) => `A promise is late: ${title}`,
    body: (bodyName, title) =>
      `A promise in “${title}”, made to ${bodyName}, is late: its date was 28 days ago, and there is no proof for all of it.`,
    under: '',
  },
  'verdict-given': {
    subject: (title) => `Renew, change or stop: ${title}`,
    body: (bodyName, title) =>
      `${bodyName} has decided what becomes of “${title}”, with what was promised, what was done and what it cost.`,
    under: '',
  },
};
