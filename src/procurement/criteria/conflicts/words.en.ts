/** Words of the conflicts assessment. */
export const words = {
  title: 'Conflicts assessment',
  lede: 'Before the tender notice goes out, the authority writes down whose interests could pull on this purchase and what it does about them, and goes over it again as people join (Procurement Act 2023, sections 81 to 83). It covers everyone who influences a decision: officers, members, advisers and residents. Each version stays. That there is one is public; what it says is not.',
  never: 'No assessment is recorded yet. Write one even if you find nothing.',
  newest: (version: number, when: string, who: string) => `Version ${version}, ${when}, by ${who}`,
  someone: 'an officer',
  found: 'Which conflicts, or possible ones, did you find?',
  foundHint: 'Say how you looked and whom you asked. If there are none, say so',
  steps: 'What do you do about them?',
  stepsHint:
    'Who stands aside from what, who decides instead, what suppliers are told. An advantage that cannot be taken away means that a supplier is excluded (section 82)',
  appearances: 'Could anything look like a conflict to a reasonable person, and is none?',
  appearancesHint: 'And how will you show that it is none? Leave this empty if nothing could',
  blankFound: 'Say what you found, even if it is nothing',
  blankSteps: 'Say what you do about it',
  long: 'Say it in 4,000 characters or fewer',
  save: 'Record the assessment',
  again: 'Record it as gone over again',
  versions: 'Every version',
  rows: { found: 'Found', steps: 'Done about it', appearances: 'Could look like one' },
  nothing: 'Nothing',
} as const;
