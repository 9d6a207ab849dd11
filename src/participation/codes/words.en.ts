import { mostCodes } from './batch.rules.ts';

/** What officers and facilitators read at the desk where codes are printed. */
export const words = {
  title: 'Codes and paper ballots',
  lede: 'For people without an e-mail address, and for rounds that ask everyone for a code. Each code lets one person in, once. Print them here; they are shown this once, and we keep no copy.',
  counts: (issued: number, used: number) =>
    `${issued.toLocaleString('en-GB')} printed so far, ${used.toLocaleString('en-GB')} used. How many are printed is on the public record.`,
  printTitle: 'What to do',
  ways: {
    letters: {
      name: 'Letters to addresses',
      hint: 'From a list of addresses: letters as a PDF, or a CSV for your own mail-merge.',
    },
    slips: {
      name: 'Slips to hand over',
      hint: 'For a library, a stall or a workshop: a sheet of slips to cut apart.',
    },
    pack: {
      name: 'Paper ballots',
      hint: 'A ballot a page, with its code. Somebody types them in before the round closes.',
    },
    enter: {
      name: 'Type in paper ballots',
      hint: 'By keyboard, one ballot after another; or many at once from a CSV.',
    },
    workshops: {
      name: 'Workshop notes',
      hint: 'What tables said, for everybody to read beside the answers.',
    },
  },
  batchesTitle: 'Printed so far',
  batchesNone: 'Nothing yet. What you print is listed here, with how many codes were used.',
  columns: {
    label: 'What for',
    kind: 'How',
    printed: 'Printed',
    codes: 'Codes',
    used: 'Used',
    voided: 'Void',
  },
  lostLink: 'Slips or letters that went missing',
  lostTitle: 'Slips or letters that went missing',
  lostLede:
    'Say which, and the codes of that batch that nobody has used let nobody in any more. Whoever came in with one already stays in. Then hand out others.',
  lostWhich: 'Which went missing?',
  lostUnused: (unused: number) =>
    unused === 1 ? '1 code not used' : `${unused.toLocaleString('en-GB')} codes not used`,
  lostForGood: 'This cannot be undone. Everyone can read on the public record how many codes were made void.',
  lostAct: 'Make them void',
  lostNone: 'There is no code that is not used.',
  lostBlank: 'Choose what went missing',
  lostRefused: {
    'round-closed': 'This round has closed, so no code lets anybody in',
    'none-left': 'None of its codes is left unused',
  },
  kinds: { letter: 'Letters', venue: 'Slips', paper: 'Paper ballots' },
  over: 'This round has closed, so no more codes are printed.',
  back: 'Codes and paper ballots',

  label: 'What for',
  labelHint: 'Such as “Oldham Library, 3 March”. Only officers see it. Name no person.',
  labelWrong: 'Say what the codes are for, in up to 120 letters',
  count: 'How many',
  countHint: (most: number) => `From 1 to ${most}.`,
  countWrong: (most: number) => `Enter a whole number from 1 to ${most}`,
  refused: {
    'not-announced': 'Announce the round first. Codes are for rounds that people can see',
    'round-closed': 'This round has closed, so a code would let nobody in',
  },
  onceOnly: 'You get the file this once. We keep no copy of the codes: print it, then delete it.',

  slipsTitle: 'Slips to hand over',
  slipsLede: 'Twelve to a page. Hand over one a person; never two.',
  slipsAct: 'Get the slips (PDF)',

  lettersTitle: 'Letters to addresses',
  lettersTitleWrong: 'Error: Letters to addresses',
  lettersLede:
    'Bring a list of addresses. Each adult gets a letter of their own, with a code that works once.',
  lettersKept:
    'We read the list, make the letters and forget the addresses. None is stored: not the names, not the streets, and not who got which code.',
  file: 'The list, as CSV',
  fileHint:
    'A row an address. Columns: “name” (may be left out), “address 1”, “address 2” and so on, “postcode”, and “adults”: how many letters to send there.',
  fileMissing: 'Choose the CSV file with the addresses',
  shared: (most: number) =>
    `Shared houses, halls and the like: put how many adults live there, up to ${most}. Each gets their own letter.`,
  leaveOut: 'Leave out lines that cannot be used, and make the rest',
  leaveOutHint: 'Without this, nothing is made until every line is right.',
  check: 'Check the list',
  makePdf: 'Get the letters (PDF)',
  makeCsv: 'Get a CSV for mail-merge',
  faultsInList: (faults: number) =>
    faults === 1
      ? 'One line cannot be used. Put it right, or tick the box to leave it out'
      : `${faults} lines cannot be used. Put them right, or tick the box to leave them out`,
  tableRefused: {
    'not-a-table': 'We could not read this as a CSV with a column “postcode”. Save it as CSV and try again',
    'no-addresses': 'There is no address in this file that we can write to',
    'too-many-letters': `This would be more than ${mostCodes.letter.toLocaleString('en-GB')} letters. Split the list`,
  },
  checkedTitle: 'What is in the list',
  checked: (addresses: number, letters: number) =>
    `${addresses.toLocaleString('en-GB')} ${addresses === 1 ? 'address' : 'addresses'}, ${letters.toLocaleString('en-GB')} ${letters === 1 ? 'letter' : 'letters'}. Nothing has been printed yet: choose the file again to make them.`,
  faultsTitle: 'Lines that cannot be used',
  faultLine: 'Line',
  faultWhat: 'What is wrong',
  faultsMore: (more: number) => `And ${more} more.`,
  faults: {
    'no-address': () => 'There is no address, only a postcode',
    'too-long': () => 'The address has more than six lines, or a line of more than 60 letters',
    'postcode-malformed': (detail: string) =>
      detail === '' ? 'There is no postcode' : `“${detail}” is not a postcode`,
    'adults-wrong': (detail: string) => `“${detail}” is not a number of adults from 1 to 100`,
    'not-printable': (detail: string) => `We have no letters to print: ${detail}. Write it in Latin letters`,
    twice: (detail: string) => `The same name and address are on line ${detail}`,
  },
} as const;
