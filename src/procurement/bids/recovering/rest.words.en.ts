import type { RestRefusal } from './refusals.rules.ts';

/** What a reason to open without some bids is about. */
export const reasonIsAbout = ['openers', 'keys', 'suppliers', 'bids', 'asked', 'answered', 'waited'] as const;

/** To everyone who acts for a bidder whose bid stays sealed. */
export function restMail(title: string, reason: string, link: string) {
  return {
    subject: `The other bids are opened; yours is still sealed: ${title}`,
    body: `Neither the openers nor you have sent the key to your bid for “${title}”. The buyer now opens the bids whose keys have come. They say why: ${reason}

Your bid is not lost. Nobody has read it. It joins the others as soon as its key comes, and is marked as they are, until the award is decided. Give the key now: it is in the key file that you kept when you sealed your bid.

${link}`,
  };
}

/** To those who may decide, when the time for suppliers’ keys is over and one has not come. */
export function overMail(title: string, link: string) {
  return {
    subject: `Somebody has to decide how the bids open: ${title}`,
    body: `Suppliers were asked for the keys to their bids for “${title}”. That time is over, and at least one key has not come. Nothing opens by itself.

You did not ask the suppliers, so you may decide: open the bids whose keys are here, or wait for the openers and the suppliers.

${link}`,
  };
}

/** The same, among what waits for them. */
export const restTask = (title: string) => `Decide whether to open the bids whose keys are here: ${title}`;

/** The page on which a second person decides. */
export const restWords = {
  title: 'Open the bids whose keys are here',
  link: 'Open the bids whose keys are here',
  over: (until: string) =>
    `Suppliers were asked for their keys until ${until}. At least one key has not come, and nothing opens by itself.`,
  means:
    'If you go on, the bids whose keys are here open now. The others stay sealed, and nothing of them is lost: each joins as soon as its key comes, from openers or from its supplier, until the award is decided. It is then marked as the others were.',
  another:
    'Somebody else than whoever asked the suppliers has to decide this. If the openers may still send their parts, wait for them.',
  recorded:
    'The public record says that it was decided. The suppliers whose bids stay sealed are sent your reason.',
  reason: 'Why do you not wait longer?',
  reasonHint: 'Say what you did to reach the openers and the suppliers. At least eight words.',
  act: 'Open the bids whose keys are here',
  decided: 'It is decided. The bids whose keys are here open within a minute.',
  refusals: {
    'not-asked': 'Suppliers have not been asked for their keys. That comes first.',
    'window-runs': 'The time for suppliers’ keys is not over.',
    'begun-by-you': 'You asked the suppliers for their keys. Somebody else has to decide this.',
    'acts-for-bidder': 'You act for somebody who may have bid. Somebody else has to decide this.',
    'decided-already': 'This is decided already.',
    'already-opened': 'The bids are open already.',
    'given-up': 'This purchase is given up.',
    'nothing-missing': 'Every bid can be opened. They open by themselves.',
    blank: 'Say why you do not wait longer',
    'too-short': 'Say it in at least eight words',
    filler: 'Say what you did to reach the openers and the suppliers',
    repeated: 'Say it in words of its own',
    'rests-on-nothing': 'Say what you did to reach the openers and the suppliers',
  } satisfies Record<RestRefusal, string>,
} as const;
