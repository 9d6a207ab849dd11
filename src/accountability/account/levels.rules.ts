/** The numbers of an account, each on a row of its own: never added, never stacked. */
export const accountLevels = ['promised', 'committed', 'claimed', 'evidenced', 'verified', 'seen'] as const;
export type AccountLevel = (typeof accountLevels)[number];

export function isAccountLevel(word: string | null): word is AccountLevel {
  return accountLevels.some((level) => level === word);
}

/** Shares of a whole, such as staff on a living wage, say nothing when they are added up. */
export function addsUp(unit: string): boolean {
  return unit !== 'per cent';
}
