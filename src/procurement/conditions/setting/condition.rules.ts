export const conditionKinds = ['legal-financial', 'technical'] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** What a bidder must be able to do, or be, to take part; never how well it would do the work. */
export type Condition = {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly requirement: string;
  /** What shows that it is met. */
  readonly proof: string;
  /** Why it is no more than this purchase needs. */
  readonly proportion: string;
};

export type ConditionWarning =
  | 'audited-accounts'
  | 'insurance-beforehand'
  | 'worked-for-us'
  | 'turnover-over-twice'
  | 'charter-as-condition'
  | 'where-the-bidder-is'
  | 'scored-words';

const patterns: readonly (readonly [ConditionWarning, RegExp])[] = [
  ['audited-accounts', /\baudited\b.{0,20}\baccounts?\b/i],
  [
    'insurance-beforehand',
    /\b(?:have|hold|holds|with|already|evidence of|proof of|certificate of)\b.{0,60}\binsurance\b/i,
  ],
  [
    'worked-for-us',
    /\b(?:worked|contracts?|supplied|delivered|experience)\b.{0,30}\b(?:for|with|to) (?:us|this (?:council|authority|body)|the (?:council|authority))\b/i,
  ],
  ['charter-as-condition', /\bsocial value (?:charter|review)\b/i],
  [
    'where-the-bidder-is',
    /\b(?:registered office|head office|headquarter\w*|based|located) (?:in|within|near)\b/i,
  ],
  ['scored-words', /\b(?:scored?|marks?|weighting|points) (?:out of|of|for)\b/i],
];

/**
 * What a condition asks that the Act does not let it ask, or seldom does: audited accounts of firms that need none;
 * insurance in place before award; having held a contract of a particular authority (Procurement Act 2023 s.22(3) and
 * (4)). By the rules of this house: the Charter or a Review, which are requests; where a bidder is; and what belongs in
 * the award criteria. Warnings: the authority may know more than words show.
 */
export function warnOfCondition({
  requirement,
  proof,
}: Pick<Condition, 'requirement' | 'proof'>): ConditionWarning[] {
  const text = `${requirement} ${proof}`;
  const found = patterns.filter(([, pattern]) => pattern.test(text)).map(([warning]) => warning);
  return asksHighTurnover(text) ? [...found, 'turnover-over-twice'] : found;
}

/** "A turnover of three times the contract’s value", in words or figures: more than twice asks for a reason. */
function asksHighTurnover(text: string): boolean {
  const times = /\bturnover\b.{0,60}\b(three|four|five|six|ten|[3-9]|[1-9]\d) ?(?:times|x)\b/i;
  return times.test(text);
}
