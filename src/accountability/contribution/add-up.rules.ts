import { add, type Fraction, fraction, multiply, subtract, sum, zero } from '../../values/fraction.ts';
import type { Grade } from '../review/questions.rules.ts';
import type { Attribution } from './attribute.rules.ts';

/** One signed figure: hundredths of its unit, at its one grade. */
export type SignedFigure = {
  readonly questionId: string;
  readonly hundredths: number;
  readonly grade: Grade;
};
/** One supplier’s Review of a year, with how it is shared out; a body’s own belongs to the body, whole. */
export type CountedReview = {
  readonly filerId: string;
  readonly ownBodyId: string | null;
  readonly attribution: Attribution;
  readonly figures: readonly SignedFigure[];
};

/** A sum at one level, exactly: what is attributed to bodies and what is left over make the whole. */
export type LevelSum = {
  readonly whole: Fraction;
  /** What suppliers say, of the whole; the rest is bodies’ own. */
  readonly suppliers: Fraction;
  /** What stands to each body: its own Review, and its part of its suppliers’. */
  readonly byBody: ReadonlyMap<string, Fraction>;
  readonly leftOver: Fraction;
  readonly reviews: number;
  /** How many Reviews each body has a part in. */
  readonly reviewsByBody: ReadonlyMap<string, number>;
};
/** Everything said; of it what papers show; of that what an officer checked. Each is within the one before it. */
export type MeasureSum = { readonly questionId: string; readonly levels: Readonly<Record<Grade, LevelSum>> };

const rank: Readonly<Record<Grade, number>> = { claimed: 0, evidenced: 1, verified: 2 };

/** Whether a figure of this grade stands at a level: what is verified is evidenced too, and claimed. */
export function standsAt(grade: Grade, level: Grade): boolean {
  return rank[grade] >= rank[level];
}

/**
 * What Reviews add up to, question by question, each level by itself. A filer counts once: of two Reviews by the same
 * one only the first is taken. The order changes nothing.
 */
export function addUp(reviews: readonly CountedReview[], questionIds: readonly string[]): MeasureSum[] {
  const once = [...new Map(reviews.toReversed().map((review) => [review.filerId, review])).values()];
  return questionIds.map((questionId) => {
    const parts = once.flatMap((review) =>
      review.figures
        .filter((figure) => figure.questionId === questionId)
        .map((figure) => ({ review, figure })),
    );
    const level = (at: Grade) => sumParts(parts.filter(({ figure }) => standsAt(figure.grade, at)));
    return {
      questionId,
      levels: { claimed: level('claimed'), evidenced: level('evidenced'), verified: level('verified') },
    };
  });
}

type Part = { readonly review: CountedReview; readonly figure: SignedFigure };

function sumParts(parts: readonly Part[]): LevelSum {
  const byBody = new Map<string, Fraction[]>();
  for (const { review, figure } of parts)
    for (const [bodyId, quantity] of sharesOf(review, fraction(figure.hundredths, 100)))
      push(byBody, bodyId, quantity);
  const quantities = (of: readonly Part[]) => sum(of.map(({ figure }) => fraction(figure.hundredths, 100)));
  const whole = quantities(parts);
  const attributed = new Map([...byBody].map(([bodyId, shares]) => [bodyId, sum(shares)]));
  return {
    whole,
    suppliers: quantities(parts.filter(({ review }) => review.ownBodyId === null)),
    byBody: attributed,
    leftOver: subtract(whole, sum([...attributed.values()])),
    reviews: parts.length,
    reviewsByBody: new Map([...byBody].map(([bodyId, shares]) => [bodyId, shares.length])),
  };
}

/** A body’s own Review is its own, whole; a supplier’s is shared out. */
function sharesOf({ ownBodyId, attribution }: CountedReview, quantity: Fraction): [string, Fraction][] {
  if (ownBodyId !== null) return [[ownBodyId, quantity]];
  return [...attribution.byBody].map(([bodyId, share]) => [bodyId, multiply(quantity, share)]);
}

function push(all: Map<string, Fraction[]>, key: string, value: Fraction): void {
  const before = all.get(key);
  if (before) before.push(value);
  else all.set(key, [value]);
}

/** What is attributed to one body, or with no body to all of them together. */
export function attributedTo({ byBody }: LevelSum, bodyId?: string): Fraction {
  if (bodyId !== undefined) return byBody.get(bodyId) ?? zero;
  return [...byBody.values()].reduce(add, zero);
}
