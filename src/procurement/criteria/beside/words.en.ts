/** Words of what stands beside the criteria in the tender notice. */
export const words = {
  burden: 'What a bid takes',
  burdenSentence: (minutes: string, cap: string) =>
    `We reckon that one bid takes a small firm about ${minutes}. For a contract of this size we stop at ${cap}.`,
  burdenOver: (minutes: string, cap: string) =>
    `We reckon that one bid takes a small firm about ${minutes}. That is more than the ${cap} we would stop at for a contract of this size.`,
  burdenHow: 'How we reckon it',
  assumed: (when: string) =>
    `These minutes are our own assumptions of ${when}, and nobody has measured them. Tell us if they are wrong.`,
  cap: (because: string) => `Where we stop: ${because}`,
  table: {
    caption: 'Minutes for one bid',
    part: 'Part of the bid',
    count: 'How many',
    each: 'Minutes each',
    minutes: 'Minutes',
    total: 'Together',
  },
  parts: {
    'whole-bid': 'The bid itself',
    price: 'The price',
    plain: 'Answers',
    delivery: 'Answers on how it is delivered and checked',
    innovation: 'Answers on how else it could be done',
    quantity: 'Figures to commit to',
    commitment: 'Commitments beside an answer',
  },
  minutes: (minutes: number) => {
    if (minutes < 90) return `${minutes} minutes`;
    return `${Math.round(minutes / 30) / 2} hours`;
  },
  departures: 'Where the marks depart from the mandate',
  departuresLede: 'The authority may depart from what residents asked for. It says why, line by line.',
  checks: 'How these criteria were checked',
  indicators: 'What the contract will be watched by',
  assessed: (when: string) =>
    `The authority assessed conflicts of interest before this notice, on ${when} (Procurement Act 2023, section 83).`,
} as const;
