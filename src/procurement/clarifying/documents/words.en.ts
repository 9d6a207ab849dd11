import { fileFaults } from '../../../accountability/files/words.en.ts';
import { LONGEST_TITLE } from './documents.rules.ts';
import type { DocumentFault } from './keep-document.ts';

/** Words of a tender’s documents at the desk. */
export const words = {
  title: 'Documents for bidders',
  lede: 'Everybody can read these from the moment the notice is out. PDF, tables as plain text (CSV) and pictures, up to 10 MB each.',
  fixed: 'The notice is out. You add or replace a document by a change, which gives bidders more time.',
  change: 'Publish a change',
  none: 'There is no document yet.',
  name: 'What is it called?',
  nameHint: 'As bidders will read it, such as Plan of the homes',
  which: 'Is it new?',
  isNew: 'A new document',
  replaces: (title: string, version: number) => `The next version of “${title}”, after version ${version}`,
  file: 'The file',
  fileBlank: 'Choose a file',
  act: 'Add it',
  remove: (title: string) => `Take “${title}” away`,
  faults: {
    ...fileFaults,
    'title-blank': 'Type what it is called',
    'title-long': `Type ${LONGEST_TITLE} characters or fewer`,
    'no-such-document': 'That document is not there any more. Choose again',
  } satisfies Record<DocumentFault, string>,
  published: 'The notice is out, so documents change only by a published change.',
  abandoned: 'This purchase was given up.',
} as const;
