import { add, type Fraction, fraction, multiply, subtract, sum, zero } from '../../values/fraction.ts';
import type { Grade } from '../review/questions.rules.ts';
import { type Attribution, shareOf } from './attribute.rules.ts';

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
  readonly byBody: ReadonlyMap<string, Fraction>;
  readonly leftOver: Fraction;
  readonly reviews: number;
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
  for (const { review, figure } of parts) {
    const quantity = fraction(figure.hundredths, 100);
    if (review.ownBodyId !== null) push(byBody, review.ownBodyId, quantity);
    else
      for (const bodyId of review.attribution.byBody.keys())
        push(byBody, bodyId, multiply(quantity, shareOf(review.attribution, bodyId)));
  }
  const whole = sum(parts.map(({ figure }) => fraction(figure.hundredths, 100)));
  const attributed = new Map([...byBody].map(([bodyId, shares]) => [bodyId, sum(shares)]));
  return {
    whole,
    byBody: attributed,
    leftOver: subtract(whole, sum([...attributed.values()])),
    reviews: parts.length,
  };
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
