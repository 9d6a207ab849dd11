import { barredRefusals } from '../../barred/words.en.ts';
import type { AbandonStage } from './abandonment.rules.ts';

/** Words of giving a purchase up. */
export const words = {
  searchSummary: (summary: string) => `Given up: no contract came of it. ${summary}`,
  title: 'Give this purchase up',
  lede: 'No contract will come of it. This cannot be taken back: to buy after all, you begin a new purchase.',
  stage: {
    'before-notice':
      'No tender notice is out. The law asks for a notice of the end (UK12) only if a transparency notice (UK5) is. Residents who were asked will read your reason.',
    bidding: 'Bids can still come in. From now on none is taken, and none is opened.',
    closed: 'The time for bids is over, and they are sealed. They will never be opened.',
    opened: 'The bids are open. Bidders will read your reason, and nobody wins.',
    awarded: 'The award is published, and no contract is signed. Tell the winner yourself as well.',
  } satisfies Record<AbandonStage, string>,
  law: 'For a contract over the threshold the law asks for a procurement termination notice (UK12) as soon as reasonably practicable, once a tender or transparency notice is out (Procurement Act 2023 s.55). Record its number here when it is out. Under the threshold it is good practice. Health care has a notice of its own (Provider Selection Regime).',
  sealed: (days: number) =>
    `What bidders have sealed is never opened. After ${days} days this site destroys it.`,
  reason: 'Why do you give it up?',
  reasonHint:
    'Everybody reads this: residents who were asked, and suppliers who spent time on a bid. Name no supplier',
  reasonBlank: 'Write why you give it up',
  reasonLong: 'Write 2,000 characters or fewer',
  sure: 'I have the authority to give this purchase up',
  sureBlank: 'Tick that you have the authority, or leave the page',
  act: 'Give it up',
  link: 'Give this purchase up',
  refused: {
    ...barredRefusals,
    'already-abandoned': 'This purchase was given up already.',
    'contract-signed':
      'The contract is signed. A contract ends by its own rules, with a contract termination notice (UK11).',
    'reason-blank': 'Write why you give it up',
  },
  public: {
    title: 'This purchase was given up',
    sentence: {
      'before-notice': (body: string, when: string) =>
        `${body} gave this purchase up on ${when}, before it asked anybody for bids.`,
      bidding: (body: string, when: string) =>
        `${body} gave this purchase up on ${when}, while suppliers could still bid. Nobody wins it.`,
      closed: (body: string, when: string) =>
        `${body} gave this purchase up on ${when}, before it opened any bid. Nobody wins it.`,
      opened: (body: string, when: string) =>
        `${body} gave this purchase up on ${when}, after it opened the bids. Nobody wins it.`,
      awarded: (body: string, when: string) =>
        `${body} gave this purchase up on ${when}, after it had said who won. There is no contract.`,
    } satisfies Record<AbandonStage, (body: string, when: string) => string>,
    why: (body: string) => `Why, in the words of ${body}`,
    sealedUntil: (when: string) =>
      `Bids that are still sealed will never be opened. This site destroys them on ${when}.`,
    destroyed: (when: string) => `What was sealed was destroyed on ${when}. Nobody has read it.`,
  },
} as const;
