/** What a body writes of a measure of its own. */
export type MeasureFields = {
  readonly plainName: string;
  readonly name: string;
  readonly unit: string;
  readonly whatCounts: string;
  readonly whatDoesNot: string;
  readonly evidenceRule: string;
  readonly evidenceHints: readonly string[];
  /** A passer-by can say whether it was done. */
  readonly seeable: boolean;
  /** A quantity of its own, never added to others: money spent above all. */
  readonly keptApart: boolean;
  /** Counts people who could be known if their number were told: it is then told to the nearest 5, never under 10. */
  readonly sensitive: boolean;
  /** Identifiers of the outcomes that it serves, in the standing versions of frameworks. */
  readonly serves: readonly string[];
};

/** The longest that each text may be, in characters. */
export const longest = {
  plainName: 60,
  name: 120,
  unit: 40,
  whatCounts: 600,
  whatDoesNot: 600,
  evidenceRule: 600,
} as const;
export const MOST_HINTS = 6;
export const LONGEST_HINT = 100;

export type PublishingRefusal =
  | 'not-yours'
  | 'no-such-measure'
  | 'serves-nothing'
  | 'name-taken'
  | 'pounds-not-apart';

type Standing = {
  readonly slug: string;
  readonly plainName: string;
  readonly ownerBodyId: string | null;
};

/**
 * Whether a body may publish a measure, or the next version of its own. What ships, and what another body wrote, is not
 * its to change; nothing else is called the same; it serves an outcome; and what is counted in pounds is kept apart,
 * since money spent is not social value.
 */
export function refusalOfPublishing(input: {
  readonly bodyId: string;
  /** The measure whose next version it is; null for a new one. */
  readonly slug: string | null;
  readonly fields: MeasureFields;
  readonly library: readonly Standing[];
  readonly outcomeIds: ReadonlySet<string>;
}): PublishingRefusal | undefined {
  const { slug, fields, library } = input;
  const before = library.find((measure) => measure.slug === slug);
  if (slug !== null && !before) return 'no-such-measure';
  if (before && before.ownerBodyId !== input.bodyId) return 'not-yours';
  const name = plain(fields.plainName);
  if (library.some((measure) => measure.slug !== slug && plain(measure.plainName) === name))
    return 'name-taken';
  if (fields.serves.length === 0 || !fields.serves.every((id) => input.outcomeIds.has(id)))
    return 'serves-nothing';
  return isMoney(fields.unit) && !fields.keptApart ? 'pounds-not-apart' : undefined;
}

function isMoney(unit: string): boolean {
  return /^(£|pounds?|pence|penny|gbp)$/.test(plain(unit));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
