export const words = {
  title: 'What is planned, and why this way',
  lede: (body: string, title: string) => `How ${body} means to buy “${title}”, and its reasons.`,
  nothingYet: (body: string) => `${body} has not written down its plan here yet.`,
  thread: 'See the whole thread',
  days: (from: string, until: string | null) => (until ? `(${from} to ${until})` : `(from ${from})`),
} as const;
