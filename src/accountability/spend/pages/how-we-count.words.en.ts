/** What every figure on the money pages is a figure of. */
export const howWords = {
  title: 'How we count',
  points: [
    'Public bodies publish what they pay. We import their files as they are, and every figure here leads back to lines of a file.',
    'Amounts are without VAT. Files leave out small payments, most of them those of £500 or less. So every total is a floor.',
    'A credit, money paid back, is taken off.',
    'Where a file leaves out a name, for somebody’s privacy, the payment counts as money and never as a supplier.',
    'A supplier is known by its name alone for now. Two ways of spelling a name can show as two suppliers.',
    'Grants, and what one public body pays another, are not told apart yet. They count as payments.',
    'A year runs from April to March. A month that is under way, or that has no file yet, is drawn dashed.',
    'Where a supplier is means where its registered office is. Its staff and its work may be elsewhere.',
    'What is made up for a demonstration is never added to what was published.',
  ],
} as const;
