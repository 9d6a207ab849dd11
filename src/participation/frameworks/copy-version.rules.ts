import type { FrameworkChange } from './adoption.rules.ts';

type Theme = { readonly id: string; readonly slug: string; readonly name: string; readonly position: number };
type Outcome = {
  readonly id: string;
  readonly themeId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly plainLine: string;
  readonly position: number;
};
type Version = {
  readonly themes: readonly Theme[];
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly { readonly id: string; readonly outcomeId: string }[];
};
/** The identifier of an outcome of the standing version, and its copy’s. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * The rows of a framework’s next version: every theme and outcome of the standing one under new identifiers and their
 * old slugs, served by the same measures, with the one change in it. `changedOutcomeId` is the outcome that was added or
 * said anew.
 */
export function copyVersion(
  standing: Version,
  change: FrameworkChange,
  given: { readonly newId: () => string; readonly measureId: string | null; readonly slug: string },
) {
  const { newId, measureId } = given;
  const frameworkId = newId();
  const themeIds = new Map(standing.themes.map(({ id }) => [id, newId()]));
  const ids = new Map(standing.outcomes.map(({ id }) => [id, newId()]));
  const themes = standing.themes.map(({ id, slug, name, position }) => ({
    id: idOf(themeIds, id),
    framework_id: frameworkId,
    slug,
    name,
    position,
  }));
  const copies = standing.outcomes.map((outcome) => ({
    id: idOf(ids, outcome.id),
    framework_id: frameworkId,
    theme_id: idOf(themeIds, outcome.themeId),
    slug: outcome.slug,
    position: outcome.position,
    ...(change.kind === 'outcome-changed' && change.outcomeSlug === outcome.slug
      ? sayings(change)
      : sayings(outcome)),
  }));
  const added =
    change.kind === 'outcome-added' ? [addTo(standing, change, { ...given, frameworkId, themeIds })] : [];
  const outcomes = [...copies, ...added];
  const serves = standing.measures.map(({ id, outcomeId }) => ({
    measureId: id,
    outcomeId: idOf(ids, outcomeId),
  }));
  const served =
    change.kind === 'measure-added' && measureId ? servedBy(measureId, change.serves, outcomes) : [];
  const changed = change.kind === 'outcome-changed' ? change.outcomeSlug : given.slug;
  const changedOutcomeId =
    change.kind === 'measure-added' ? null : (outcomes.find(({ slug }) => slug === changed)?.id ?? null);
  return { frameworkId, ids, themes, outcomes, serves: [...serves, ...served], changedOutcomeId };
}

function sayings(said: { readonly name: string; readonly plainName: string; readonly plainLine: string }) {
  return { name: said.name, plain_name: said.plainName, plain_line: said.plainLine };
}

function addTo(
  standing: Version,
  change: Extract<FrameworkChange, { kind: 'outcome-added' }>,
  to: {
    readonly newId: () => string;
    readonly slug: string;
    readonly frameworkId: string;
    readonly themeIds: NewIds;
  },
) {
  const theme = standing.themes.find(({ slug }) => slug === change.themeSlug);
  const beside = standing.outcomes.filter(({ themeId }) => themeId === theme?.id);
  return {
    id: to.newId(),
    framework_id: to.frameworkId,
    theme_id: idOf(to.themeIds, theme?.id ?? ''),
    slug: to.slug,
    position: Math.max(0, ...beside.map(({ position }) => position)) + 1,
    ...sayings(change),
  };
}

function servedBy(
  measureId: string,
  slugs: readonly string[],
  outcomes: readonly { readonly id: string; readonly slug: string }[],
) {
  return outcomes.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => ({ measureId, outcomeId: id }));
}

function idOf(ids: NewIds, id: string): string {
  const found = ids.get(id);
  if (!found) throw new Error('a framework names something that is not in it');
  return found;
}
