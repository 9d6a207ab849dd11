export type ChoiceWords = { readonly text: string; readonly hint?: string };

/** The grounds for a contract without competition, in plain words, with where the Act has them. */
export const directAwardGrounds: Readonly<Record<string, ChoiceWords>> = {
  'single-supplier': {
    text: 'Only one supplier can do it',
    hint: 'A work of art, a right that only one holds, or no other for technical reasons. Schedule 5',
  },
  prototype: { text: 'It is a prototype, or new and only for a trial', hint: 'Schedule 5' },
  additional: {
    text: 'It extends or repeats an earlier contract',
    hint: 'Another supplier’s things would not fit, or the first notice said it might be repeated. Schedule 5',
  },
  commodities: { text: 'It is bought on a commodity market', hint: 'Schedule 5' },
  insolvency: { text: 'It is to be had cheaply because a firm is insolvent', hint: 'Schedule 5' },
  urgency: {
    text: 'It is extremely and unavoidably urgent',
    hint: 'Nobody could foresee it, and it is not our doing. Schedule 5, paragraphs 13 and 14',
  },
  'user-choice': {
    text: 'The person it is for chooses the supplier',
    hint: 'Light-touch services only. Schedule 5, paragraph 15',
  },
  'protect-life': { text: 'Regulations made to protect life or health allow it', hint: 'Section 42' },
  'no-suitable-bids': {
    text: 'A competition brought no suitable bid',
    hint: 'Section 43',
  },
};
