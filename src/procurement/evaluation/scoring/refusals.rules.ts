import type { SettingsRefusal, ValueRefusal } from '../../methods/criterion-method.rules.ts';

/** Why an evaluation cannot be scored; `words.en.ts` has the sentence for each. */
export type RefusalWord =
  | SettingsRefusal
  | ValueRefusal
  | 'not-an-evaluation'
  | 'overall-unknown'
  | 'no-criteria'
  | 'criterion-without-id'
  | 'criterion-twice'
  | 'weight-not-whole'
  | 'weights-not-100'
  | 'method-unknown'
  | 'setting-missing'
  | 'setting-not-a-number'
  | 'criterion-has-no-say'
  | 'no-bids'
  | 'bid-without-bidder'
  | 'bidder-twice'
  | 'value-missing'
  | 'value-not-a-number'
  | 'no-quality'
  | 'features-max-out-of-range'
  | 'features-over-max'
  | 'draft-not-by-criterion'
  | 'draft-weight-missing'
  | 'draft-weight-not-whole'
  | 'draft-weights-not-100'
  | 'tie-rule-unknown';

/** What the sentence names; empty where it has nothing to name. */
export type RefusalAbout = {
  readonly criterion: string;
  readonly bidder: string;
  readonly value: string;
  /** Which list of weights beside the criteria’s own, as the file names it. */
  readonly list: string;
};

export type EvaluationRefusal = { readonly refused: RefusalWord; readonly about: RefusalAbout };

export function refuse(refused: RefusalWord, about: Partial<RefusalAbout> = {}): EvaluationRefusal {
  return { refused, about: { criterion: '', bidder: '', value: '', list: '', ...about } };
}

/** What was found, as a sentence can quote it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first refusal in a list of what was read, if there is one. */
export function firstRefusal(read: readonly object[]): EvaluationRefusal | undefined {
  return read.find((item): item is EvaluationRefusal => 'refused' in item);
}
