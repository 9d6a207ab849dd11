/** What every figure on the money pages is a figure of. */
export const howWords = {
  title: 'How we count',
  files: 'The files these figures come from',
  recompute: {
    files: 'The files as they were published',
    everyBody: 'Each public body’s page of files, and its command',
    note: 'The first command reads the files into an installation of your own, the second adds them up as this page does.',
    why: 'These figures add up what each public body’s page shows.',
    each: 'On each of those pages stand its files and the command that makes its figures again.',
  },
  points: [
    'Public bodies publish what they pay. We import their files as they are, and every figure here leads back to lines of a file.',
    'Beside each sum it says whether VAT is in it. Files leave out small payments, most of them those of £500 or less. So every total is a floor.',
    'A credit, money paid back, is taken off.',
    'Where a file leaves out a name, for somebody’s privacy, the payment counts as money and never as a supplier.',
    'A supplier is known by its numbers, where a file has them, and by its name. Doubtful matches wait for a person.',
    'A grant buys nothing, and money from one public body to another is not supplier spend. Both stand apart.',
    'The name of a person is hidden until that person claims it. The payments count all the same.',
    'A year runs from April to March. A month that is under way, or that has no file yet, is drawn dashed.',
    'Where a supplier is means where its registered office is. Its staff and its work may be elsewhere.',
    'What is made up for a demonstration is never added to what was published.',
  ],
} as const;
