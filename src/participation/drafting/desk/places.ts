import type { Database } from '../../../db/connect.ts';
import { findStandingFramework, listStandingFrameworks } from '../../frameworks/frameworks.queries.ts';
import { words } from './words.en.ts';

/** Where a draft can go: a theme that an outcome joins, or an outcome that is said anew or counted. */
export type Place = {
  readonly value: string;
  readonly text: string;
  readonly frameworkSlug: string;
  readonly themeSlug: string | null;
  readonly outcomeSlug: string | null;
};

/** The themes and outcomes of every framework that a public body here owns. */
export async function listPlaces(db: Database): Promise<Place[]> {
  const owned = (await listStandingFrameworks(db)).filter(({ ownerName }) => ownerName !== null);
  const frameworks = await Promise.all(owned.map(({ slug }) => findStandingFramework(db, slug)));
  return frameworks.flatMap((framework) => {
    if (!framework) return [];
    const { slug: frameworkSlug, name } = framework;
    const themes = framework.themes.map((theme) => ({
      value: `theme:${frameworkSlug}/${theme.slug}`,
      text: words.inTheme(theme.name, name),
      frameworkSlug,
      themeSlug: theme.slug,
      outcomeSlug: null,
    }));
    const outcomes = framework.outcomes.map((outcome) => ({
      value: `outcome:${frameworkSlug}/${outcome.slug}`,
      text: words.ofOutcome(outcome.plainName, name),
      frameworkSlug,
      themeSlug: null,
      outcomeSlug: outcome.slug,
    }));
    return [...themes, ...outcomes];
  });
}
