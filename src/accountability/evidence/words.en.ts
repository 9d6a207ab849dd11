import type { RestsOn } from './check.rules.ts';

const looked: Readonly<Record<RestsOn, string>> = {
  file: 'Looked at the file.',
  link: 'Looked at the link.',
  'own-visit': 'Went to see.',
  'own-records': 'Looked in our own records.',
  residents: 'Read what residents reported.',
  'nothing-sent': 'Nothing was sent with it.',
};

export const words = {
  looked,
  checkReason: (rests: RestsOn, reason: string) => `${looked[rests]} ${reason}`,
  /** A kept reason without the words about what was looked at. */
  reasonAlone: (kept: string) =>
    kept.slice(Object.values(looked).find((start) => kept.startsWith(start))?.length ?? 0).trim(),
} as const;
