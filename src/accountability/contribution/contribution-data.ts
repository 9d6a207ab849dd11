import type { Fraction } from '../../values/fraction.ts';
import { toPublished } from '../../values/fraction-text.ts';
import { grades } from '../review/questions.rules.ts';
import { attributedTo, type LevelSum } from './add-up.rules.ts';
import type { Contribution } from './load-contribution.ts';
import { namedBodies } from './named-bodies.ts';

type Of = { readonly id: string; readonly slug: string } | undefined;

/** The contribution for machines: exact fractions, each grade by itself. */
export function contributionData(found: Contribution, of: Of) {
  const { year, years, invented, coverage, questions, sums, spreads, outcomes } = found;
  const { missing, ...covered } = coverage;
  return {
    body: of?.slug ?? null,
    year,
    years,
    invented,
    coverage: {
      ...covered,
      missing: missing.map(({ slug, name, pence }) => ({ supplier: slug, name, pence })),
    },
    measures: sums.map(({ questionId, levels }) => {
      const question = questions.find(({ id }) => id === questionId);
      return {
        question: questionId,
        name: question?.short ?? '',
        unit: question?.unit ?? '',
        measure: question?.measure ?? null,
        outcomes: outcomes
          .filter(({ measure }) => measure === question?.measure)
          .map(({ framework, outcome }) => ({ framework, outcome })),
        grades: Object.fromEntries(grades.map((grade) => [grade, levelData(found, levels[grade], of)])),
      };
    }),
    shares: spreads.map(({ lowest, middle, highest, ...rest }) => ({
      ...rest,
      lowest: lowest / 100,
      middle: middle / 100,
      highest: highest / 100,
    })),
    filers: filersData(found),
  };
}

function levelData({ bodies, signed }: Contribution, level: LevelSum, of: Of) {
  if (of) return { attributed: toPublished(attributedTo(level, of.id)), reviews: level.reviews };
  const names = namedBodies({ bodies, signed });
  return {
    whole: toPublished(level.whole),
    leftOver: toPublished(level.leftOver),
    reviews: level.reviews,
    byBody: published(level.byBody, names),
  };
}

function filersData({ signed, reviews, bodies }: Contribution) {
  const names = namedBodies({ bodies, signed });
  return signed.map(({ name, slug, supplierId, bodyId }) => {
    const attribution = reviews.find(({ filerId }) => filerId === (supplierId ?? bodyId))?.attribution;
    return {
      name,
      slug,
      kind: supplierId === null ? 'public-body' : 'supplier',
      basis: supplierId === null ? 'own' : (attribution?.basis ?? null),
      shares: attribution ? published(attribution.byBody, names) : {},
    };
  });
}

function published(values: ReadonlyMap<string, Fraction>, names: ReturnType<typeof namedBodies>) {
  return Object.fromEntries(
    [...values].map(([bodyId, value]) => [names.get(bodyId)?.slug ?? bodyId, toPublished(value)]),
  );
}
