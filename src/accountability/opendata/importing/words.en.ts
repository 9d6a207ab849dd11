import type { ReleaseNote } from './read-release.rules.ts';
import type { RejectedRelease, UnreadFile } from './releases-import.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

const rejects: Readonly<Record<RejectedRelease['fault'], (written: string) => string>> = {
  'not-json': () =>
    'It is not JSON. Put one whole release on the line, with its quotation marks and brackets.',
  'not-a-release': () =>
    'It is not a release: it has no “ocid” and nothing of a tender. Give a release, a package or a record of the Open Contracting Data Standard.',
  'no-ocid': () =>
    'It has no “ocid”, which says what purchase it is about. Add the publisher’s number of the process.',
  'no-date': () =>
    'It has no “date”, which says in which order releases are read. Add when it was published.',
  'bad-date': (written) =>
    `Its “date” is “${written}”, which we cannot read as one day and time. Write it as 2026-04-10T10:50:13+01:00.`,
  'too-deep': () => 'Its objects lie more than 40 deep in each other. Take out what is not of the standard.',
  'too-large': () => 'It is longer than 32 MB. Take out what is not of the standard.',
  linked: () =>
    'It only links to its releases. Give the file with the releases themselves, or their compiled release.',
  'versioned-only': () =>
    'The record has a versioned release alone. Give its releases, or their compiled release.',
  'other-buyer': () =>
    'Another body bought it. Bring in what your own body bought, or say by what name it is called there.',
};

const notes: Readonly<Record<ReleaseNote, string>> = {
  'no-id': 'It has no “id”: it is known by its content.',
  'no-tag': 'It has no “tag”: what it is, is read from what it holds.',
};

const unreadable: Readonly<Record<string, string>> = {
  empty: 'it is empty. Check that it was saved whole',
  'not-a-table': 'it is not text. Give JSON, JSON Lines, gzip or ZIP',
  'legacy-excel': 'it is a workbook. Give JSON, or bring a register in with “import contracts”',
  locked: 'it is locked with a password. Take the password off and try again',
  damaged:
    'it is damaged: it begins as one kind of file and does not end as one. Save it again and try again',
  'too-large': 'it is larger than we unpack. Divide it and try again',
};

/** Why a release was not kept, and how to mend it. */
export function rejectSentence({ fault, written = '' }: Pick<RejectedRelease, 'fault' | 'written'>): string {
  return rejects[fault](written);
}

export function noteSentence(note: ReleaseNote): string {
  return notes[note];
}

/** Why nothing of a file was brought in, and how to mend it. */
export function unreadSentence({ file, fault }: UnreadFile): string {
  if (fault.why === 'unreadable')
    return `“${file}” was not brought in: ${unreadable[fault.reason] ?? unreadable['not-a-table']}.`;
  const reasons = {
    'not-json': `line ${fault.line} is not JSON. Check that it was saved as JSON`,
    'cut-off': `it ends on line ${fault.line} before its last bracket. Save it whole and try again`,
    'too-large': `what begins before line ${fault.line} is longer than 32 MB. Divide it and try again`,
  };
  return `“${file}” was not brought in: ${reasons[fault.why]}.`;
}

export const words = {
  summary: 'Import releases that others published in the Open Contracting Data Standard',
  filesMissing: 'Name the files to import: import ocds releases.json',
  buyerWrong: (given: string) =>
    `“--buyer ${given}” does not say which body it is. Write it so: --buyer "Oldham MBC=oldham-council".`,
  bodyUnknown: (slug: string) =>
    `There is no public body “${slug}” here. See “npx --no-install pp help body add”.`,
  reading: (done: number, file: string) => `Reading ${file}: ${some(done, 'release')}`,
  dryRun: 'Nothing was changed: this was a dry run.',
  columns: {
    file: 'File',
    releases: 'Releases',
    accepted: 'Accepted',
    unchanged: 'Here already',
    rejected: 'Rejected',
  },
  rejected: (file: string, line: number, ocid: string | null, reason: string) =>
    `${file}, line ${line}${ocid === null ? '' : ` (${ocid})`}: ${reason}`,
  contracts: (added: number, changed: number) =>
    `Contracts: ${grouped.format(added)} new, ${grouped.format(changed)} changed.`,
  suppliers: (added: number, recognised: number) =>
    `Suppliers: ${grouped.format(added)} new, ${grouped.format(recognised)} recognised.`,
  bodies: (matched: number, unknown: number) =>
    `Buyers: ${grouped.format(matched)} of this site, ${grouped.format(unknown)} others.`,
  otherBuyers: (names: readonly string[]) =>
    `Others: ${names.join('; ')}. If one is a body of this site, import again with --buyer "name=its-slug".`,
  searchSummary: (buyer: string, publisher: string) =>
    `Tendered elsewhere${buyer === '' ? '' : ` by ${buyer}`}${publisher === '' ? '' : ` · from ${publisher}`}`,
} as const;
