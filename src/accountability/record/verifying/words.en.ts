import type { VectorFault } from './check-vector.rules.ts';
import type { FaultKind, Stretch } from './faults.rules.ts';

/** Why a proof is not accepted. */
export const vectorFaults: Readonly<Record<VectorFault['kind'], (field: string) => string>> = {
  'not-json': () => 'This is not a JSON object: give one proof, such as {"leafIdx": 0, "treeSize": 1, …}.',
  'not-a-vector': () =>
    'This is neither an inclusion proof (leafIdx, treeSize, leafHash, root, proof) nor a consistency proof (size1, size2, root1, root2, proof): give one of the two.',
  'not-a-count': (field) =>
    `“${field}” is not a whole number below 2^64: write it in digits, without quotation marks.`,
  'not-a-hash': (field) =>
    `“${field}” is not a SHA-256 hash: give 32 bytes in standard base 64, with padding.`,
  'not-a-list': (field) => `“${field}” is not a list of hashes: give [] or null where there are none.`,
  'proof-fails': () => 'The proof does not lead from the one to the other: what it claims is not so.',
};

type Where = { readonly within: Stretch | null; readonly path?: string | undefined };

/** What is wrong with a log, one sentence a fault. */
export const faultWords: Readonly<Record<FaultKind, (where: Where) => string>> = {
  'entry-changed': ({ within, path }) => `${entry(within)} is not what was recorded (${path}).`,
  'entry-missing': ({ within, path }) => `${entry(within)} is gone from ${path}.`,
  'entry-added': ({ within, path }) => `${entry(within)} stands in ${path} and was never recorded.`,
  'bundle-missing': ({ within, path }) => `${entry(within)} cannot be read: ${path} is not there.`,
  'bundle-broken': ({ within, path }) =>
    `${entry(within)} cannot be read: ${path} breaks off or holds too much.`,
  'tile-missing': ({ within, path }) =>
    `The hash of ${entryWithin(within)} cannot be read: ${path} is not there.`,
  'tile-broken': ({ within, path }) =>
    `The hash of ${entryWithin(within)} cannot be read: ${path} has the wrong length.`,
  'tile-changed': ({ within, path }) =>
    `The hash of ${entryWithin(within)} was changed in ${path}; the entry was not.`,
  'root-differs': ({ within }) => `All entries together do not give the root that was signed${from(within)}.`,
  'shown-otherwise': ({ within }) => `${entry(within)}: what the site shows now is not what was recorded.`,
  'no-known-key': () => 'The checkpoint is not signed by the key it should be signed by.',
  'bad-signature': () =>
    'The signature under the checkpoint is not of this text: the checkpoint was changed.',
  'wrong-origin': () => 'The checkpoint is of a log with another name.',
  shorter: ({ within }) =>
    within === null
      ? 'The log is shorter than it was.'
      : `The log once held ${within.to} entries, and now ${within.from}.`,
  fork: ({ within }) => `The log does not begin as it did: another history was signed${from(within)}.`,
  'receipt-fails': ({ within }) =>
    within === null
      ? 'The receipt’s own proof does not hold, or is of another log.'
      : `The receipt is not of this log: ${entryWithin(within)} is another.`,
  'hash-differs': ({ within }) => `${entry(within)} is not the entry whose hash was kept.`,
  'checkpoint-changed': () => 'The database holds a checkpoint that is not as it was signed.',
  'out-of-place': () =>
    'The database holds an entry without a place in the log, or a place without its entry.',
};

function entry(within: Stretch | null): string {
  const text = entryWithin(within);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function entryWithin(within: Stretch | null): string {
  if (within === null) return 'an entry';
  if (within.to - within.from === 1) return `entry ${within.from}`;
  return `an entry between ${within.from} and ${within.to - 1}`;
}

function from(within: Stretch | null): string {
  if (within === null || within.to - within.from === 1)
    return within === null ? '' : `, from entry ${within.from} on`;
  return `; the first change is between entry ${within.from} and entry ${within.to - 1}`;
}

export const words = {
  verify: 'Verify the public record: this site’s, another’s, or a copy in a folder',
  wantsOneLog:
    'Name one folder or address, or none for this installation. See: npx --no-install pp help record verify',
  noOwnLog:
    'There is no public record here yet: while “npx --no-install pp serve” runs, the first checkpoint is signed within a minute of the first act.',
  noLog: (place: string) =>
    `${place}: there is no public record here, no file “checkpoint” that could be one; name the folder of a log, or the address of a site.`,
  noAnswer: (url: string) => `${url} does not answer: try again later, or look whether the address is right.`,
  tooLong: (url: string) => `${url} is longer than any file of a log may be: this is not a log.`,
  notAKey: (key: string) => `“${key}” is not the public key of a log: it looks like name+1a2b3c4d+Ab….`,
  notACheckpoint: (path: string) =>
    `${path}: no checkpoint could be read; give the file of a checkpoint, or the folder that a witness keeps.`,
  notAReceipt: (path: string) =>
    `${path} is not a receipt of the public record: it begins with “c2sp.org/tlog-proof@v1” and carries its entry.`,
  progress: (done: number, size: number, seconds: number) =>
    `${done.toLocaleString('en-GB')} of ${size.toLocaleString('en-GB')} entries, about ${seconds} s more`,
  heading: (origin: string, size: number, root: string) =>
    `${origin} holds ${size.toLocaleString('en-GB')} ${size === 1 ? 'entry' : 'entries'}; root ${root}`,
  valid: 'Every entry is as it was signed.',
  notValid: (firstBad: Stretch | null) =>
    firstBad === null
      ? 'The log is not as it was signed.'
      : `The log is not as it was signed. The first bad entry is ${firstBad.to - firstBad.from === 1 ? `number ${firstBad.from}` : `between number ${firstBad.from} and number ${firstBad.to - 1}`}.`,
  more: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
  readingEnded: (at: number) =>
    `Reading ended at entry ${at.toLocaleString('en-GB')}: something was wrong everywhere for a long stretch before it.`,
  receiptHolds: (index: number) => `The receipt holds: entry ${index} stands in this log as it says.`,
  beginsAs: (size: number) =>
    `It begins with the ${size.toLocaleString('en-GB')} entries of the checkpoint that was kept.`,
  receiptRefused: (index: number) =>
    `The receipt of entry ${index} does not hold: no key of this log signed it, or its proof does not lead there.`,
  signatureOpen: 'Who signed was NOT checked: the log announces no key. Name one with --key.',
  vouchesForItself: (vkey: string) =>
    `The log vouches for itself: that this key is its own, only its own entries say. Pin the one you trust with --key:\n${vkey}`,
  notCompared: 'What the site shows now was not compared: it does not say.',
  showsTheSame: 'What the site shows now is what was recorded.',
  checkProof: 'Check one proof of the public record’s tree (RFC 6962)',
  wantsOneVector:
    'Name one proof as JSON, or - for standard input. See: npx --no-install pp help record check-proof',
  accepted: 'Accepted: the proof holds.',
  notAccepted: 'Not accepted.',
} as const;
