type Outcome = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly plainLine: string;
};
type Version = {
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly {
    readonly slug: string;
    readonly plainName: string;
    readonly outcomeId: string;
  }[];
};

/** What one version has that the one before had not, or had in other words. */
export type VersionDifference =
  | {
      readonly kind: 'outcome-added' | 'outcome-gone';
      readonly plainName: string;
      readonly plainLine: string;
    }
  | { readonly kind: 'outcome-changed'; readonly before: Outcome; readonly after: Outcome }
  | { readonly kind: 'measure-added' | 'measure-gone'; readonly plainName: string; readonly outcome: string };

/** The differences between two versions of a framework: outcomes by their slug, measures by the outcome they serve. */
export function compareVersions(before: Version, after: Version): VersionDifference[] {
  return [
    ...after.outcomes.flatMap((outcome) => compareOutcome(find(before, outcome.slug), outcome)),
    ...before.outcomes
      .filter(({ slug }) => !find(after, slug))
      .map(({ plainName, plainLine }) => ({ kind: 'outcome-gone', plainName, plainLine }) as const),
    ...missingMeasures(after, before).map((measure) => ({ kind: 'measure-added', ...measure }) as const),
    ...missingMeasures(before, after).map((measure) => ({ kind: 'measure-gone', ...measure }) as const),
  ];
}

function find(version: Version, slug: string): Outcome | undefined {
  return version.outcomes.find((outcome) => outcome.slug === slug);
}

function compareOutcome(before: Outcome | undefined, after: Outcome): VersionDifference[] {
  const { plainName, plainLine, name } = after;
  if (!before) return [{ kind: 'outcome-added', plainName, plainLine }];
  const isSame = before.plainName === plainName && before.plainLine === plainLine && before.name === name;
  return isSame ? [] : [{ kind: 'outcome-changed', before, after }];
}

/** Measures that serve an outcome of one version and not the same of the other. */
function missingMeasures(here: Version, there: Version) {
  const keyOf = (version: Version, { slug, outcomeId }: { slug: string; outcomeId: string }) =>
    `${slug} ${version.outcomes.find(({ id }) => id === outcomeId)?.slug ?? ''}`;
  const known = new Set(there.measures.map((measure) => keyOf(there, measure)));
  return here.measures
    .filter((measure) => !known.has(keyOf(here, measure)))
    .filter(({ outcomeId }) => {
      const slug = here.outcomes.find(({ id }) => id === outcomeId)?.slug;
      return there.outcomes.some((outcome) => outcome.slug === slug);
    })
    .map(({ plainName, outcomeId }) => ({
      plainName,
      outcome: here.outcomes.find(({ id }) => id === outcomeId)?.plainName ?? '',
    }));
}
