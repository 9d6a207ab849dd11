import { protectTables } from '../../census/protect-tables.rules.ts';
import { smallestCount } from '../../census/small-numbers.rules.ts';
import type { Lottery } from '../lot/lot.rules.ts';
import { type Category, categoryFeatures, notSaid } from '../panel.rules.ts';
import { type Drawable, featureOf } from './pool-file.rules.ts';

/** A feature in the pool: how many people, and their chance on average; null where small numbers hide it. */
export type PublishedFeature = {
  readonly category: Category;
  readonly feature: string;
  readonly people: number | null;
  readonly chance: number | null;
};
/** People alike in everything the lot reads, and their chance. */
export type PublishedKind = {
  readonly features: Readonly<Record<string, string>>;
  readonly people: number;
  readonly chance: number;
};

export type PublishedDraw = {
  /** Null for fewer than ten. */
  readonly people: number | null;
  readonly minimum: number;
  readonly maximum: number;
  /** How many people no panel within the quotas can hold; null for fewer than ten, nought included. */
  readonly without: number | null;
  readonly features: readonly PublishedFeature[];
  readonly kinds: readonly PublishedKind[];
};

/** Kinds of people are told only where there are few: more can hardly have ten people each, and take long to protect. */
const MOST_KINDS = 250;

/**
 * What is published of a pool and its chances: tables of single features, and of whole kinds where there are few,
 * protected together (nothing under 10, rounded to 5, more hidden where a hidden number could be worked out). A chance
 * is told only of people whose number is; the smallest and the greatest stand alone.
 */
export function publishDraw(
  people: readonly Drawable[],
  categories: readonly Category[],
  lottery: Pick<Lottery, 'minimum' | 'probabilities' | 'without'>,
): PublishedDraw {
  const chances = people.map(({ id }) => lottery.probabilities[id] ?? 0);
  const about = {
    people: people.length < smallestCount ? null : people.length,
    minimum: rounded(lottery.minimum),
    maximum: rounded(Math.max(...chances)),
    without: lottery.without.length < smallestCount ? null : lottery.without.length,
  };
  if (people.length < smallestCount || categories.length === 0) return { ...about, features: [], kinds: [] };
  const facts = people.map((person) =>
    Object.fromEntries(categories.map((category) => [category, featureOf(person, category) ?? notSaid])),
  );
  const tables = protectAlike(people, categories, facts);
  const meanOf = (alike: Facts) => meanChance(chances, facts, alike);
  const cells = tables.flatMap(({ by, cells }) =>
    cells.map(({ levels, people: count }) => ({
      features: Object.fromEntries(by.map((name, at) => [name, levels[at] ?? ''])) as Facts,
      isWhole: by.length > 1,
      count,
    })),
  );
  return {
    ...about,
    features: cells.flatMap(({ features, isWhole, count }) => {
      const [category, feature] = Object.entries(features)[0] ?? [];
      if (isWhole || !category || feature === undefined) return [];
      const chance = count === null ? null : meanOf(features);
      return [{ category: category as Category, feature, people: count, chance }];
    }),
    kinds: cells.flatMap(({ features, isWhole, count }) =>
      isWhole && count !== null ? [{ features, people: count, chance: meanOf(features) }] : [],
    ),
  };
}

type Facts = Readonly<Record<string, string>>;

/** The chance, on average, of everybody who has these features. */
function meanChance(chances: readonly number[], facts: readonly Facts[], alike: Facts): number {
  const some = chances.filter((_, at) =>
    Object.entries(alike).every(([category, feature]) => facts[at]?.[category] === feature),
  );
  return some.length === 0 ? 0 : rounded(some.reduce((sum, chance) => sum + chance, 0) / some.length);
}

/** A protected table of each category, and of whole kinds where there are few. */
function protectAlike(people: readonly Drawable[], categories: readonly Category[], facts: readonly Facts[]) {
  const attributes = categories.map((category) => ({
    name: category,
    levels: levelsOf(category, people),
    ...(category === 'district' ? {} : { rest: notSaid }),
  }));
  const kinds = attributes.reduce((product, { levels }) => product * (levels.length + 1), 1);
  const single = categories.map((category) => [category]);
  const tables = kinds <= MOST_KINDS && categories.length > 1 ? [...single, [...categories]] : single;
  return protectTables(facts, attributes, tables);
}

function levelsOf(category: Category, people: readonly Drawable[]): readonly string[] {
  if (category !== 'district') return categoryFeatures[category];
  return [...new Set(people.map(({ districtSlug }) => districtSlug ?? ''))].sort();
}

/** Six decimals: as near as two solvers agree. */
function rounded(chance: number): number {
  return Math.round(chance * 1e6) / 1e6;
}
