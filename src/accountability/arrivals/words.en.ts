import { amount } from '../promises/quantity.words.en.ts';

export const words = {
  label: 'What the community group says',
  need: 'The need',
  silent: (group: string) => `${group} has not said yet whether it came.`,
  said: (group: string, arrived: number, agreed: number, unit: string) =>
    arrived === 0
      ? `${group} says that nothing came of ${amount(agreed, unit)}.`
      : `${group} says that ${amount(arrived, unit)} came, of ${amount(agreed, unit)} agreed.`,
  note: (note: string) => `“${note}”`,
  beside: 'This stands beside your check. It is not the check.',
} as const;
