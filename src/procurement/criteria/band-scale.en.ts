/** The highest mark of the published scale. */
export const BAND_MAX = 5;

/** The published scale: what each mark means, lowest first. Evaluators, bidders and residents read the same words. */
export const bandScale = [
  { mark: 0, name: 'Nothing', means: 'No answer, or off the point' },
  { mark: 1, name: 'Poor', means: 'Very little of it' },
  { mark: 2, name: 'Some', means: 'Gaps that worry you' },
  { mark: 3, name: 'Enough', means: 'Most of it, with small gaps' },
  { mark: 4, name: 'Good', means: 'All of it shown, with proof' },
  { mark: 5, name: 'Excellent', means: 'All of it shown, with proof, and more' },
] as const;
