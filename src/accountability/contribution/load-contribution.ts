import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { gradeOf } from '../review/grades.rules.ts';
import { readQuestions } from '../review/read-questions.ts';
import { reviewYears } from '../review/review-years.rules.ts';
import { type CountedFigure, listQuantities, listSigned, listSignedYears } from '../review/signed.queries.ts';
import { listAsked } from '../spend/tiers/list-asked.ts';
import { findMoneyScope } from '../spend/totals/money-scope.ts';
import { listPayers } from '../spend/totals/totals.queries.ts';
import { addUp, type CountedReview } from './add-up.rules.ts';
import { attribute } from './attribute.rules.ts';
import { coverageOf, type PaidInYear } from './coverage.rules.ts';
import { listServedOutcomes } from './outcomes.queries.ts';
import { spreadOf } from './shares.rules.ts';

export type ContributionAsk = {
  readonly year: string | null;
  readonly today: Temporal.PlainDate;
  /** One body’s; without it the region’s. */
  readonly bodyId?: string | undefined;
  /** Made-up Reviews or real ones, which are never added; without it, what the money pages show. */
  readonly invented?: boolean | undefined;
};

/** The public body the page is about; without one it is about the region. */
export type OfBody = { readonly id: string; readonly slug: string; readonly name: string } | undefined;

type Paid = PaidInYear & { readonly bodyId: string };

/** What the Reviews of a year add up to: each filer counted once, shared out by turnover, with what they stand for. */
export async function loadContribution(db: Database, ask: ContributionAsk) {
  const [signedYears, open] = [await listSignedYears(db), reviewYears(ask.today)];
  const years = [...new Set([...signedYears, ...open])].sort().toReversed();
  const year = years.find((known) => known === ask.year) ?? signedYears[0] ?? open[0] ?? '';
  const scope = await findMoneyScope(db, { year, today: ask.today });
  const all = await listSigned(db, { year });
  const invented = ask.invented ?? scope?.invented ?? all[0]?.invented ?? false;
  const signed = all.filter((review) => review.invented === invented);
  const [{ questions }, quantities, { bodies, paid }, outcomes] = await Promise.all([
    readQuestions(),
    listQuantities(
      db,
      signed.map(({ reviewId }) => reviewId),
    ),
    listPaid(db, { year, invented }),
    listServedOutcomes(db),
  ]);
  const figuresOf = groupByReview(quantities);
  const reviews = signed.map((review) => countReview(review, figuresOf.get(review.reviewId) ?? [], paid));
  const added = questions.filter(({ kind, total }) => kind === 'quantity' && total !== 'none');
  const within = paid.filter(({ bodyId }) => ask.bodyId === undefined || bodyId === ask.bodyId);
  const reviewed = new Set(signed.flatMap(({ supplierId }) => supplierId ?? []));
  const counted = { signed, reviews, paid, bodies };
  return {
    year,
    years,
    invented,
    questions,
    outcomes,
    ...counted,
    sums: addUp(
      reviews,
      added.map(({ id }) => id),
    ),
    spreads: questions
      .filter(({ unit }) => unit === 'per cent')
      .flatMap(({ id }) => spreadOf(id, valuesOf(reviews, id)) ?? []),
    coverage: coverageOf(within, reviewed),
  };
}
export type Contribution = Awaited<ReturnType<typeof loadContribution>>;

function valuesOf(reviews: readonly CountedReview[], questionId: string): number[] {
  return reviews.flatMap(({ figures }) =>
    figures.flatMap((figure) => (figure.questionId === questionId ? [figure.hundredths] : [])),
  );
}

/** What every body paid each supplier in the year: purchases as published; public bodies are no suppliers. */
async function listPaid(db: Database, of: { readonly year: string; readonly invented: boolean }) {
  const bodies = await listPayers(db, of.invented);
  const lists = await Promise.all(
    bodies.map(async ({ bodyId }) => {
      const asked = await listAsked(db, {
        bodyId,
        period: { year: of.year },
        invented: of.invented,
        audience: 'public',
      });
      return asked.suppliers.flatMap((supplier): Paid[] =>
        supplier.notAsked === 'public-body'
          ? []
          : [{ ...supplier, bodyId, isAsked: supplier.asks.includes('review') }],
      );
    }),
  );
  return { bodies, paid: lists.flat() };
}

function groupByReview(quantities: readonly CountedFigure[]): Map<string, CountedFigure[]> {
  const groups = new Map<string, CountedFigure[]>();
  for (const figure of quantities) {
    const group = groups.get(figure.reviewId);
    if (group) group.push(figure);
    else groups.set(figure.reviewId, [figure]);
  }
  return groups;
}

type Filed = { readonly supplierId: string | null; readonly bodyId: string | null };

function countReview(
  { supplierId, bodyId }: Filed,
  figures: readonly CountedFigure[],
  paid: readonly Paid[],
): CountedReview {
  const turnover = figures.find(({ questionId }) => questionId === 'regional-turnover');
  const own = supplierId === null ? [] : paid.filter((row) => row.supplierId === supplierId);
  const byBody = new Map(own.map((row) => [row.bodyId, row.pence]));
  return {
    filerId: supplierId ?? bodyId ?? '',
    ownBodyId: bodyId,
    attribution: attribute(byBody, turnover?.hundredths ?? null),
    figures: figures.map((figure) => ({ ...figure, grade: gradeOf(figure) })),
  };
}
