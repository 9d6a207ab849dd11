import { isAny, type ShownLevels } from '../../accountability/promises/levels.rules.ts';

const surest = ['witnessed', 'verified', 'evidenced', 'claimed'] as const;

/**
 * The one badge that a promise in a list wears: the furthest that anybody has come with it, residents' own eyes last.
 * Null where nobody has said anything yet. The four counts themselves are on its page, apart.
 */
export function furthestLevel(levels: ShownLevels): (typeof surest)[number] | null {
  return surest.find((level) => isAny(levels[level])) ?? null;
}
