/** What the product knows that helps to answer a question of a plan. */
export const known = {
  suppliers: 'Suppliers you share with other bodies',
  suppliersOf: (count: number, year: string) =>
    `Suppliers you share with other bodies: ${count} in ${year}, those of most bodies first`,
  supplier: 'Supplier',
  payers: 'Paid by',
  together: 'Together, without VAT where known',
  noSuppliers: 'We know of no supplier that you and another body both paid.',
  contracts: 'What others buy that is like it',
  contract: 'What',
  body: 'Public body',
  ends: 'Runs',
  runs: (from: string, to: string) => `${from} to ${to}`,
  noContracts: 'No other body here buys anything like it.',
  round: (title: string, when: string) => `There is a round about this: “${title}”, from ${when}.`,
} as const;
