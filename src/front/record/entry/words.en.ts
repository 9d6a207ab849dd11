import type { Temporal } from 'temporal-polyfill';
import type { FaultWord } from '../../../accountability/record/record-fault.rules.ts';
import { formatDate, formatInstant, formatTime, londonDate } from '../../../values/dates.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** What an entry’s own page says. */
export const words = {
  title: (position: number | null) =>
    position === null ? 'Entry of the public record' : `Entry ${position}`,
  kicker: (position: number | null) =>
    position === null ? 'Public record' : `Public record, entry ${position}`,
  when: (at: Temporal.Instant) => `On ${formatDate(londonDate(at))} at ${formatTime(at)}`,
  sentence: (when: string, clause: string) => `${when} ${clause}.`,
  all: 'The public record',

  asRecorded: (since: Temporal.Instant) =>
    `This stands as it was recorded. The record was signed over it on ${formatInstant(since)}, and nobody can change it since without showing.`,
  waiting:
    'This has only just been written, and has no number yet. It will be within a minute: then it is signed, and nobody can change it without showing.',
  waitingMore: 'This page looks again by itself.',

  notAsRecorded: 'This is not what was recorded',
  faults: {
    changed:
      'What the database of this site holds now is not what was recorded. Somebody with access to the database has changed it.',
    missing:
      'The database of this site does not hold this entry any more. Somebody with access to the database has taken it away.',
    moved:
      'Another entry stands in this place of the database now. Somebody with access to the database has put it there.',
    added: 'The database holds entries that were never signed.',
    root: 'The record of this site no longer agrees with what was signed, and its files cannot say what stood here.',
    signature: 'The last signature over the record is not by its key.',
    behind: 'The database holds less than was published, as after an old copy was put back.',
    files: 'The published file with this entry is not what was signed.',
    'no-key': 'The key that signs the record is not here.',
    'not-as-written': 'An entry that waits for its place was not written by this site.',
    'strange-key': 'An entry that waits for its place announces a key that is not this site’s.',
  } satisfies Record<FaultWord, string>,
  whatNow:
    'What was recorded, and signed at the time, stands first below. What the database says now stands after it. Tell us and the public body if you come across this.',
  contact: 'How to reach us',
  wasRecorded: 'What was recorded',
  isHeld: 'What the database holds now',
  heldNothing: 'Nothing.',
  lost: 'What was recorded cannot be read here any more. Whoever kept a copy of the record can still show it.',
  asText: (what: string) => `${what}, letter by letter`,

  belongs: 'Where it belongs',
  contract: 'The whole thread',
  contractRecord: 'Its other entries',
  round: 'The round',
  body: 'The public body',
  kind: 'Kind of entry',
  kindOf: (name: string, version: number) => `${name}, version ${version}`,
  sameKind: 'All of this kind',

  check: 'How to check it yourself',
  checkHow:
    'This text proves that the entry stands in the record, just so. Keep it: it stays good, whatever becomes of this site.',
  proof: 'The proof',
  download: 'Download the proof',
  paste: 'Check it here, now',
  command: 'Or check it on your own computer, against the whole record, in a checkout of the source code:',
  commandOf: (site: string, file: string) => `npx --no-install pp record verify ${site} --receipt ${file}`,
  fingerprints: 'Fingerprints',
  leafHash: 'Of the entry, as a leaf of the log (RFC 6962, SHA-256)',
  factsHash: 'Of the facts alone (SHA-256)',
  checkpoint: 'Entries that were signed over together',
  count: (count: number) => grouped.format(count),
  text: 'The entry, letter by letter',
  proofFile: (position: number) => `entry-${position}.tlog-proof`,
  proofsFile: 'proofs.tlog-proof',
  noProof: 'No proof can be made of it while the record does not agree with what was signed.',
  neighbours: 'Entries before and after',
  before: 'Entry before',
  after: 'Entry after',
  entry: (position: number) => `Entry ${position}`,
} as const;
