/** The one thing that a new version of a framework adds or says anew. */
export type FrameworkChange =
  | {
      readonly kind: 'outcome-added';
      readonly themeSlug: string;
      readonly name: string;
      readonly plainName: string;
      readonly plainLine: string;
    }
  | {
      readonly kind: 'outcome-changed';
      readonly outcomeSlug: string;
      readonly name: string;
      readonly plainName: string;
      readonly plainLine: string;
    }
  | {
      readonly kind: 'measure-added';
      /** The outcomes that it serves, by slug. */
      readonly serves: readonly string[];
      readonly name: string;
      readonly plainName: string;
      readonly unit: string;
      readonly whatCounts: string;
      readonly whatDoesNot: string;
      readonly evidenceRule: string;
      readonly seeable: boolean;
    };

export type AdoptionRefusal =
  | 'not-yours'
  | 'no-such-framework'
  | 'no-such-theme'
  | 'no-such-outcome'
  | 'name-taken';

type Standing = {
  readonly ownerSlug: string | null;
  readonly themes: readonly { readonly slug: string }[];
  readonly outcomes: readonly { readonly slug: string; readonly plainName: string }[];
  readonly measures: readonly { readonly plainName: string }[];
};

/**
 * Whether a body may make a change the next version of a framework. The framework is its own; what the change names is
 * in the standing version; and nothing there is called the same. Undefined where it may.
 */
export function refusalOfAdoption(
  standing: Standing | undefined,
  bodySlug: string,
  change: FrameworkChange,
): AdoptionRefusal | undefined {
  if (!standing) return 'no-such-framework';
  if (standing.ownerSlug !== bodySlug) return 'not-yours';
  const isThere = (slug: string) => standing.outcomes.some((outcome) => outcome.slug === slug);
  if (change.kind === 'outcome-added' && !standing.themes.some(({ slug }) => slug === change.themeSlug))
    return 'no-such-theme';
  if (change.kind === 'outcome-changed' && !isThere(change.outcomeSlug)) return 'no-such-outcome';
  if (change.kind === 'measure-added' && (change.serves.length === 0 || !change.serves.every(isThere)))
    return 'no-such-outcome';
  return namesOf(standing, change).includes(plain(change.plainName)) ? 'name-taken' : undefined;
}

/** The names that a change may not take: those of its own kind, its own left out. */
function namesOf(standing: Standing, change: FrameworkChange): string[] {
  if (change.kind === 'measure-added') return standing.measures.map(({ plainName }) => plain(plainName));
  const own = change.kind === 'outcome-changed' ? change.outcomeSlug : '';
  return standing.outcomes.filter(({ slug }) => slug !== own).map(({ plainName }) => plain(plainName));
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

/** A slug that nothing has yet: the name’s own, or with a number behind it. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  const base = wanted || 'new';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
