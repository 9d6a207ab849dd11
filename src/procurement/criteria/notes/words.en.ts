import type { NoteKind } from './note.rules.ts';

/** Words of the short notes beside the criteria. */
export const words = {
  title: 'Equality and accessibility',
  lede: 'Two short notes. They are kept with the criteria, and everyone reads them in the tender notice. A few sentences each are enough.',
  fields: {
    equality: 'How was equality considered?',
    accessibility: 'How will disabled people be able to use what is bought, and to bid for it?',
  } satisfies Record<NoteKind, string>,
  hints: {
    equality:
      'Whom could this purchase help or harm: age, disability, sex, race, religion, pregnancy and the rest? What did you change because of it? The Equality Act 2010, section 149, asks every public body to have due regard to it.',
    accessibility:
      'The service, the building or the screen; the documents; and how a bidder can ask for another way. The Equality Act 2010, section 20, asks for reasonable adjustments.',
  } satisfies Record<NoteKind, string>,
  long: 'Say it in 1,200 characters or fewer',
  save: 'Save the notes',
  headings: {
    equality: 'Equality',
    accessibility: 'Accessibility',
  } satisfies Record<NoteKind, string>,
  notWritten: 'Not written yet',
} as const;
