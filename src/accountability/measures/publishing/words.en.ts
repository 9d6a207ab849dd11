import { LONGEST_HINT, longest, MOST_HINTS, type PublishingRefusal } from './measure-fields.rules.ts';

const names = {
  plainName: 'Name in plain words',
  name: 'Name in full',
  unit: 'Counted in',
  whatCounts: 'What counts',
  whatDoesNot: 'What does not count',
  evidenceRule: 'What shows it was done',
} as const;
const refused: Readonly<Record<PublishingRefusal, string>> = {
  'not-yours': 'Only a commissioner of the body whose measure it is publishes its next version.',
  'no-such-measure': 'This measure is not there any more: go back to the list.',
  'serves-nothing': 'Choose at least one outcome that it serves.',
  'name-taken': 'Another measure is called the same. Give this one a name of its own.',
  'pounds-not-apart':
    'Money spent is kept apart: it is never added to social value. Choose “Yes, keep it apart”.',
};

export const words = {
  title: 'Measures of our own',
  lede: (body: string) =>
    `What promises to ${body} are counted in. Most measures came with this site. Here are those that ${body} wrote itself.`,
  write: 'Write a measure',
  library: 'All measures',
  none: 'None yet. Look at all measures first: one of them may do.',
  caption: 'Measures of our own',
  head: ['Measure', 'Version', 'Counted in'],
  newTitle: 'Write a measure',
  nextTitle: (name: string) => `Next version of “${name}”`,
  newLede: 'It is public at once, and buyers can ask for it in any tender.',
  nextLede:
    'The version before stays as it was. Whatever was promised under it keeps it; tenders from now on ask for this one.',
  noMoney:
    'It has no money value. This site takes those from open sources alone, so it is counted in its own unit.',
  back: 'Measures of our own',
  names,
  hints: {
    plainName: 'A few words that a resident would use, such as “Benches put in”',
    name: 'The same, exactly',
    unit: 'One of it, such as hour, person or bench',
    whatCounts: 'When is one done?',
    whatDoesNot: 'What looks like it, and is not?',
    evidenceRule: 'A record that exists anyway, without names',
  },
  evidenceHints: 'What a supplier sends',
  evidenceHintsHint: `One thing a line, ${MOST_HINTS} at most`,
  seeable: 'Could a passer-by say whether it was done?',
  keptApart: 'Is it money spent, or another quantity that is never added up with others?',
  yesSeen: 'Yes, it can be seen',
  notSeen: 'No, only records show it',
  yesApart: 'Yes, keep it apart',
  notApart: 'No, add it up',
  sensitive: 'Whom it counts',
  isSensitive: 'People who could be known if their number were told',
  sensitiveHint:
    'Such as care leavers, or people with an illness. What was done for them is told to the nearest 5, and never under 10.',
  serves: 'What it serves',
  publish: 'Publish',
  blank: (field: keyof typeof names) => `“${names[field]}” is empty. Write it.`,
  long: (field: keyof typeof names) =>
    `“${names[field]}” is too long. Write ${longest[field]} characters or fewer.`,
  tooManyHints: `Write ${MOST_HINTS} lines or fewer, each of ${LONGEST_HINT} characters or fewer.`,
  chooseSeeable: 'Say whether a passer-by could see it.',
  chooseApart: 'Say whether it is kept apart.',
  refused,
} as const;
