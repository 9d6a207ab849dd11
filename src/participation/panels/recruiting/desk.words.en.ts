import type { IssueRefusal } from './issue-panel-codes.ts';

/** What officers and facilitators read where they ask people to a panel. */
export const words = {
  back: 'Back to the panel',
  lettersTitle: 'Letters to addresses',
  lettersLede:
    'Bring a list of addresses, chosen by chance. Each adult gets a letter of their own, with a code that works once.',
  lettersKept:
    'We read the list, make the letters and forget the addresses. None is stored, and nobody can say who got which code.',
  label: 'What for',
  labelHint: 'Such as “2,000 addresses, drawn on 3 March”. Only officers see it. Name no person.',
  labelWrong: 'Say what the letters are for, in up to 120 letters',
  file: 'The list, as CSV',
  fileHint:
    'A row an address. Columns: “name” (may be left out), “address 1”, “address 2” and so on, “postcode”, and “adults”: how many letters to send there.',
  fileMissing: 'Choose the CSV file with the addresses',
  faults: (faults: number) =>
    faults === 1
      ? 'One line cannot be used. Put it right first'
      : `${faults} lines cannot be used. Put them right first`,
  fault: (line: number, what: string) => `Line ${line}: ${what}`,
  makePdf: 'Get the letters (PDF)',
  makeCsv: 'Get a CSV for mail-merge',
  onceOnly: 'You get the file this once. We keep no copy of the codes: print it, then delete it.',
  issuedTitle: 'Letters so far',
  issuedColumns: { label: 'What for', codes: 'Letters', used: 'Came in' },
  issueRefused: {
    'count-out-of-range': 'There are more than 20,000 letters. Split the list',
    'no-label': 'Say what the letters are for, in up to 120 letters',
    'not-by-letter': 'This panel asks nobody by letter',
    closed: 'Names can no longer be put in',
  } satisfies Record<IssueRefusal, string>,

  peopleTitle: 'Put somebody’s name in for them',
  peopleLede:
    'For people who come by phone or on paper. Read each sentence to them, and write down what they say.',
  peopleName: 'Their name',
  peopleContact: 'How to reach them',
  peopleContactHint: 'A phone number or an address.',
  peoplePlace: 'Where do they live?',
  peopleOld: (age: number) => `They say that they are ${age} or over`,
  peopleAgree:
    'I have read to them what is asked, why, who sees it and how long it is kept, and they want their name to go in',
  peopleAct: 'Put their name in',
  peopleIn: 'People whose names were put in by hand',
  peopleNone: 'Nobody yet.',
  takeOut: 'Take out',
  takeOutAbout: (name: string) => ` the name of ${name}`,
  consentTitle: 'Read this to them',
} as const;
