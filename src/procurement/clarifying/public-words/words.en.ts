import type { Found } from './public-words.rules.ts';

const mend: Readonly<Record<Found['kind'], (what: string) => string>> = {
  supplier: (what) =>
    `names ${what}. Say “this bidder”, “another bidder” or “the firm that does the work today”`,
  person: (what) =>
    `names ${what}. Say what they do instead, such as “an officer” or “a resident on the panel”`,
  email: (what) => `holds the e-mail address ${what}. Take it out, or say where on your website it stands`,
  phone: (what) => `holds the telephone number ${what}. Take it out, or say where on your website it stands`,
};

export const words = {
  fault: (found: readonly Found[]) =>
    `${found
      .slice(0, 5)
      .map(({ kind, text }) => `This ${mend[kind](text)}`)
      .join('. ')}. Others will read these words, and they cannot be taken back`,
} as const;
