/** What `pp doctor` and `pp record …` say of the log this installation keeps. */
export const words = {
  notBegun: (waiting: number) =>
    `no checkpoint yet, ${waiting} ${waiting === 1 ? 'entry waits' : 'entries wait'}: npx --no-install pp serve sequences them`,
  recordFacts: ({ size, age, waiting }: { size: number; age: string; waiting: number }) =>
    `${size} entries, last checkpoint ${age} ago, ${waiting} waiting`,
  seconds: (seconds: number) => `${seconds} s`,
  hours: (hours: number) => `${hours.toFixed(1)} hours`,
  days: (days: number) => `${Math.round(days)} days`,
  wanting: (fault: string, firstBad: number | null) =>
    `${faults[fault] ?? fault}${firstBad === null ? '' : `, first at entry ${firstBad}`}`,
  keyNotHere: 'the key that signs is not on this machine: see docs/the-public-record.md',
  keyDue: 'the key has signed for a year: npx --no-install pp record rotate-key --because yearly',

  rebuilt: (size: number, files: number) =>
    `The record’s ${size} entries give the signed root; ${files} files were written.`,
  asItWas: (size: number) =>
    `The record’s ${size} entries give the signed root; every file is as it should be.`,
  putBack: (places: number, checkpoints: number) =>
    `Put back into the database: ${places} places, ${checkpoints} ${checkpoints === 1 ? 'checkpoint' : 'checkpoints'}.`,
  cannotRebuild: (fault: string, firstBad: number | null) =>
    `Nothing was written. The database does not hold what was signed: ${words.wanting(fault, firstBad)}.`,
  nothingSigned: 'There is no record here yet: nothing was ever signed.',
  nothingToRebuildFrom: 'Neither the database nor a folder of files tells in which order the entries stand.',

  rotated: (vkey: string) => `From now on this key signs the record, which says so itself:\n${vkey}`,
  addToSetting: (seed: string, vkey: string) =>
    `RECORD_KEY holds the keys here. Put this behind the others, a space between, and start again:\n${seed}\nIt is announced then, and signs as:\n${vkey}`,
  unknownBecause: 'Say why with --because: yearly, lost or stolen.',
  notLost: 'The key that signs now is here. Say yearly or stolen, so that it vouches for the next one.',
  isLost: 'The key that signs now is not here, so that it cannot vouch for the next one. Say lost.',
  noKeyYet: 'The record has no key yet: it makes one when it is first served.',
} as const;

const faults: Readonly<Record<string, string>> = {
  changed: 'an entry is not what was recorded',
  missing: 'an entry is gone',
  moved: 'another entry stands in the place of one',
  added: 'the database gives places that no checkpoint covers',
  root: 'all entries together do not give the signed root',
  signature: 'the last checkpoint is not one that the record’s keys signed',
  behind: 'the database holds less than was published, as after a restore',
  files: 'a published file is not what was signed',
  'no-key': 'the key that signs is not on this machine',
  'not-as-written': 'an entry that waits was not written by this site',
  'strange-key': 'an entry that waits announces a key that is not this site’s',
  removed: 'an entry was removed before it had its place',
  'left-out': 'an entry has no place and does not wait for one',
  'shown-otherwise': 'the database does not hold what was recorded',
  'hash-differs': 'the database keeps another hash than the one that was published',
  'entry-changed': 'a published entry is not what its hash says',
  'tile-changed': 'a published tile is not what was signed',
  'root-differs': 'a checkpoint is not how the record began',
  'bad-signature': 'a checkpoint is not one that the record’s keys signed',
};
