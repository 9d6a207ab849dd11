import type { BundleFault } from './bundle-files.rules.ts';
import type { OpenersFault } from './openers.rules.ts';
import type { SealFault } from './seal-bundle.ts';
import type { SealedBidFault } from './sealed-bid-file.ts';

/** Why a bid cannot be sealed to these openers, and what would mend it. The same in a browser and in a terminal. */
export const sealFaults: Readonly<Record<SealFault | OpenersFault, string>> = {
  'one-key-opens':
    'One key alone must never open a bid: ask the body that buys for three openers or more, two of whom open together.',
  'all-keys-needed':
    'If every opener were needed, one lost key would lose every bid: ask the body that buys for one opener more than it takes to open.',
  'too-few-openers':
    'Bids need three openers or more, so that two can open when one cannot: ask the body that buys to name more.',
  'too-many-openers': 'There are more than 16 openers: ask the body that buys to name fewer.',
  'opener-twice':
    'The same key is named for two openers, so one person would hold two shares: ask for a right list.',
  'recipient-wrong': 'The key of an opener is misspelt: fetch openers.json from the tender’s page again.',
  'bundle-too-large':
    'The bid and its documents are over 100 MB together: leave something out, or make files smaller.',
  'not-openers': 'This is not a list of openers: fetch openers.json from the tender’s page.',
  'unknown-version':
    'The list of openers is in a version that this does not know: use the newest version of the sealer.',
  'threshold-wrong':
    'The list of openers must say how many of them it takes as a whole number of at least 2 (its “threshold”): fetch openers.json from the tender’s page again.',
  'tender-missing':
    'The list of openers does not say which tender it is of: fetch openers.json from the tender’s page.',
};

const damaged = 'it is damaged: use your own copy, or fetch it again.';

/** Why a file is no sealed bid; `name` is the file as the person named it. */
export const sealedBidFaults: Readonly<Record<SealedBidFault | BundleFault, (name: string) => string>> = {
  'not-an-archive': (name) =>
    `“${name}” is not a sealed bid: give the file that was made when the bid was sealed.`,
  'archive-damaged': (name) => `“${name}” has changed since it was made; ${damaged}`,
  'archive-cut-short': (name) => `“${name}” ends too early; ${damaged}`,
  'archive-holds-link': (name) =>
    `“${name}” holds something that is not a plain file, so nothing of it was unpacked: open it with care, by hand.`,
  'archive-unsafe-name': (name) =>
    `“${name}” holds a file whose name would leave its folder, so nothing of it was unpacked: open it with care, by hand.`,
  'archive-name-twice': (name) =>
    `“${name}” holds two files of one name, so nothing of it was unpacked: open it with care, by hand.`,
  'not-a-sealed-bid': (name) =>
    `“${name}” is an archive, but not a sealed bid: give the file that was made when the bid was sealed.`,
  'not-a-bundle': (name) =>
    `“${name}” opens, but holds other files than a bid does, so nothing of it was unpacked: open it with care, by hand.`,
  'not-an-envelope': (name) => `The envelope in “${name}” has changed since it was made; ${damaged}`,
  'envelope-too-large': (name) => `The envelope in “${name}” is over 64 KB, which no envelope is; ${damaged}`,
  'bytes-changed': (name) => `The sealed bytes in “${name}” are not the ones it commits to; ${damaged}`,
  'one-key-opens': () => sealFaults['one-key-opens'],
  'all-keys-needed': () => sealFaults['all-keys-needed'],
  'too-few-openers': () => sealFaults['too-few-openers'],
  'too-many-openers': () => sealFaults['too-many-openers'],
  'opener-twice': () => sealFaults['opener-twice'],
};
