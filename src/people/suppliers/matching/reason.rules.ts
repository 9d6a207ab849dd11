/** Why two names are taken for one supplier’s, or are left to a person. The words for each stand in words.en.ts. */
export type Reason = { readonly [Rule in keyof Facts]: { readonly rule: Rule } & Facts[Rule] }[keyof Facts];

type Nothing = { readonly words?: never };
/** A word here, and the word that stands for it in the register. */
type Pair = { readonly from: string; readonly to: string };
type Value = { readonly value: string };
type Length = { readonly length: number };
type Words = { readonly words: string };

/** Each rule, with what its sentence names. */
export type Facts = {
  same: Nothing;
  punctuation: Nothing;
  spacing: Nothing;
  council: Nothing;
  order: Nothing;
  nobody: Nothing;
  'person-decided': Nothing;
  reading: Pair;
  plural: Pair;
  slip: Pair;
  abbreviation: Pair;
  'digit-for-letter': Pair;
  'other-form': Pair;
  note: { readonly note: string };
  form: { readonly form: string };
  'trading-as': Words;
  branch: Words;
  extra: Words;
  cut: Length;
  'register-cut': Length;
  several: { readonly count: number; readonly other: string };
  'company-number': Value;
  'charity-number': Value;
  'vat-number': Value;
  'published-id': Value;
  'other-number': Value;
};

export type Judged = { readonly confidence: number; readonly reason: Reason };

/** From here a match is made; from DOUBTFUL a person is asked; below, nobody is. */
export const CERTAIN = 0.9;
export const DOUBTFUL = 0.65;
