import type { SharesRefusal } from './post-shares.ts';

/** Why an opener’s parts are not taken. */
export const sharesRefusals: Readonly<Record<SharesRefusal, string>> = {
  'not-open': 'The bids of this tender are not sealed to openers.',
  'already-opened': 'The bids are open already. Nothing more is needed.',
  'deadline-not-passed':
    'The deadline has not passed. Nothing is taken before then, and the public record says that it was tried.',
  'not-an-opener': 'You are not an opener of this tender.',
  'not-shares': 'This is not a file of “pp unwrap-shares”.',
  'other-tender': 'This file belongs to another tender.',
  'other-opener': 'This file was made with another key than the one you put in here.',
  'no-good-share':
    'None of it opens a bid. Fetch what to open again, and use the key whose public half is shown here.',
};

/** To everyone who acts for a bidder whose bid was left sealed, and joined the others since. */
export function lateMail(title: string, link: string) {
  return {
    subject: `Your bid is open and has joined the others: ${title}`,
    body: `The key to your bid for “${title}” has come. Your bid is open, and it joins the others: the same people mark it, by the same criteria. Everyone who scores first says what links them to you. What was agreed about the other bids stands.

${link}`,
  };
}
