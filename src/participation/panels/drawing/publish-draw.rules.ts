import { protectTables } from '../../census/protect-tables.rules.ts';
import { smallestCount } from '../../census/small-numbers.rules.ts';
import type { Lottery } from '../lot/lot.rules.ts';
import { type Category, categoryFeatures, notSaid } from '../panel.rules.ts';
import { type Drawable, featureOf } from './pool-file.rules.ts';

/** What is told of a chance: that it is at least about this. The last is for less than one ticket of the 1,000, or none. */
export const chanceBands = [
  '1 in 2',
  '1 in 5',
  '1 in 10',
  '1 in 20',
  '1 in 50',
  '1 in 100',
  '1 in 200',
  '1 in 500',
  '1 in 1000',
  'less than 1 in 1000',
] as const;
export type ChanceBand = (typeof chanceBands)[number];
const bandLimits = [2, 5, 10, 20, 50, 100, 200, 500, 1000].map((people) => 1 / people);

/** A feature in the pool: how many people, and their chance on average; null where small numbers hide it. */
export type PublishedFeature = {
  readonly category: Category;
  readonly feature: string;
  readonly people: number | null;
  readonly chance: ChanceBand | null;
};
/** People alike in everything the lot reads. */
export type PublishedKind = {
  readonly features: Readonly<Record<string, string>>;
  readonly people: number;
};

export type PublishedDraw = {
  /** In full tens; null for fewer than ten. */
  readonly people: number | null;
  /** What everybody’s chance was at least; null where small numbers hide it. */
  readonly everybody: ChanceBand | null;
  readonly features: readonly PublishedFeature[];
  readonly kinds: readonly PublishedKind[];
};

/** Kinds of people are told only where there are few: more can hardly have ten people each, and take long to protect. */
const MOST_KINDS = 250;

/**
 * What is published of a pool and its chances: tables of single features, and of whole kinds where there are few,
 * protected together (nothing under 10, rounded to 5, more hidden where a hidden number could be worked out). Chances
 * follow from how many there are of each feature, so they are told only as broad bands, and only where no feature that
 * the quotas name is hidden: whatever is told of a chance would tell of that one too. Exact chances follow from the
 * auditor’s list.
 */
export function publishDraw(
  people: readonly Drawable[],
  categories: readonly Category[],
  lottery: Pick<Lottery, 'minimum' | 'probabilities'>,
): PublishedDraw {
  const chances = people.map(({ id }) => lottery.probabilities[id] ?? 0);
  const everybody = bandOf(lottery.minimum);
  if (people.length < smallestCount) return { people: null, everybody: null, features: [], kinds: [] };
  const tens = people.length - (people.length % smallestCount);
  if (categories.length === 0) return { people: tens, everybody, features: [], kinds: [] };
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
  const hasHidden = cells.some(({ isWhole, count }) => !isWhole && count === null);
  return {
    people: tens,
    everybody: hasHidden ? null : everybody,
    features: cells.flatMap(({ features, isWhole, count }) => {
      const [category, feature] = Object.entries(features)[0] ?? [];
      if (isWhole || !category || feature === undefined) return [];
      const chance = hasHidden ? null : bandOf(meanOf(features));
      return [{ category: category as Category, feature, people: count, chance }];
    }),
    kinds: cells.flatMap(({ features, isWhole, count }) =>
      isWhole && count !== null ? [{ features, people: count }] : [],
    ),
  };
}

type Facts = Readonly<Record<string, string>>;

/** The chance, on average, of everybody who has these features. */
function meanChance(chances: readonly number[], facts: readonly Facts[], alike: Facts): number {
  const some = chances.filter((_, at) =>
    Object.entries(alike).every(([category, feature]) => facts[at]?.[category] === feature),
  );
  return some.length === 0 ? 0 : some.reduce((sum, chance) => sum + chance, 0) / some.length;
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

/** The band a chance stands in. Two solvers agree to some six decimals, so an edge gives that much way. */
function bandOf(chance: number): ChanceBand {
  const at = bandLimits.findIndex((limit) => chance >= limit - 1e-5);
  return chanceBands[at < 0 ? bandLimits.length : at] as ChanceBand;
}
