export const words = {
  castIsOn: (people: number) => `  ${people} people, their public bodies and suppliers`,
  told: (slug: string) => `  ${slug.replaceAll('-', ' ')}`,
  codesFrom: 'Libraries and stalls',
  paymentsPublisher: 'the demonstration',
  tryReceipt: (code: string) =>
    `Open your influence receipt: what you said, and what became of it. Your code is ${code}`,
} as const;
