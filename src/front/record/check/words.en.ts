import type { ProofFault } from './check-proof.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** What the page that checks proofs says. */
export const words = {
  title: 'Check a proof of the public record',
  lede: 'Paste the proof you were given, or choose the file. We say whether it stands in the record, and why not if it does not.',
  back: 'The public record',
  proof: 'The proof',
  proofHint: 'It begins with “c2sp.org/tlog-proof@v1”. Several proofs, one after the other, are fine.',
  file: 'Or the file with it',
  fileHint: 'A file whose name ends in .tlog-proof',
  act: 'Check it',
  blank: 'Paste a proof, or choose a file with one',
  tooLong: 'That is longer than any proof. Paste the proof and nothing else',
  resultTitle: 'Does it stand?',
  results: (standing: number, all: number) => `${standing} of ${all} proofs stand in the record.`,
  yes: (position: number) => `Yes. This is entry ${position} of the public record.`,
  yesWhy: (size: number) =>
    `It is signed with this record’s key, together with ${grouped.format(size)} ${size === 1 ? 'entry' : 'entries'}, and the record still begins with all of them.`,
  yesBut:
    'But the database of this site says something else today. Somebody with access to it has changed it.',
  see: (position: number) => `Read entry ${position}`,
  no: 'No.',
  faults: {
    'not-a-proof':
      'This is not a proof. Some of it may be missing: copy it once more, from its first line to its last.',
    'not-a-note': 'The lines at its end are not a signed checkpoint. Copy it once more, to its last line.',
    'not-a-checkpoint': 'What is signed at its end is not a checkpoint of a record.',
    'no-such-key': 'It is signed by another key. It may be a proof of another site’s record.',
    'another-log': 'It is a proof of another site’s record, not of this one.',
    'bad-signature':
      'The signature is not by this record’s key. The checkpoint or its signature has been changed since it was signed.',
    'no-entry': 'It does not say which entry it proves, and the record has none of that number.',
    'not-included':
      'The entry is not what was signed. The entry, its number or the proof has been changed, or they do not belong together.',
    rewritten:
      'This is grave. The proof is genuine, but the record of this site does not begin with what was signed then: somebody has rewritten it. Keep this proof, and tell people.',
    shorter:
      'The proof is genuine, but it is signed over more entries than this site has now. An old copy of the record may have been put back. Keep this proof.',
    'no-log': 'This site has signed nothing yet. The first signature comes within a minute of the first act.',
    unreadable: 'The files of this record cannot be read just now, so we cannot say. Try again later.',
  } satisfies Record<ProofFault, string>,
  own: 'You need not believe this page: the same check runs on your own computer, in a checkout of the source code:',
  command: (site: string) => `npx --no-install pp record verify ${site} --receipt entry.tlog-proof`,
} as const;
