import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listClaims } from '../evidence/claims.queries.ts';
import { sumQuantities } from '../promises/levels.rules.ts';
import { listPromisesOfSupplier } from '../promises/promises.queries.ts';
import { yearPeriod } from '../spend/months.rules.ts';
import { sumByPayer } from '../spend/totals/supplier-years.queries.ts';
import type { Answer } from './answers.rules.ts';
import { evidencedInYear } from './contract-evidence.rules.ts';
import { readFigures } from './figures.queries.ts';
import { subjectOfReview } from './own-review.ts';
import type { Beside, Quantities } from './plausible.rules.ts';
import { yearBefore } from './review-years.rules.ts';
import { listRevisions, type Review } from './reviews.queries.ts';
import type { FromContracts } from './suggest.rules.ts';

type Db = Database | Transaction;
type Of = Pick<Review, 'supplierId' | 'bodyId' | 'invented' | 'year'>;

/** What was signed for the year before, by question. */
export async function readLastYear(db: Db, review: Of): Promise<Map<string, Answer>> {
  const revisions = await listRevisions(db, subjectOfReview(review), yearBefore(review.year));
  const signed = revisions.find(({ signedAt }) => signedAt !== null);
  const figures = signed ? await readFigures(db, signed.reviewId) : new Map();
  return new Map([...figures].map(([id, { answer }]) => [id, answer]));
}

/** What public bodies paid a supplier in the year, each of them; nobody pays a public body for being one. */
export function listPayersOf(db: Db, { supplierId, invented, year }: Of) {
  return supplierId === null
    ? Promise.resolve([])
    : sumByPayer(db, { invented, ...yearPeriod(year) }, supplierId);
}

/** What a Review’s figures are held against: last year’s, and what public bodies paid. */
export async function readBeside(db: Db, review: Of): Promise<Beside> {
  const [lastYear, payers] = await Promise.all([readLastYear(db, review), listPayersOf(db, review)]);
  return {
    lastYear: quantitiesOf(lastYear),
    paidPence: payers.reduce((sum, { pence }) => sum + Math.max(0, pence), 0),
  };
}

/** The quantities among answers, in hundredths. */
export function quantitiesOf(answers: ReadonlyMap<string, Answer | undefined>): Quantities {
  return new Map(
    [...answers].flatMap(([id, answer]) =>
      answer?.answer === 'given' && answer.hundredths !== null ? [[id, answer.hundredths] as const] : [],
    ),
  );
}

/** What a supplier’s claims with evidence came to in the year, by measure, over all its contracts. */
export async function readFromContracts(db: Db, { supplierId, year }: Of): Promise<FromContracts> {
  if (supplierId === null) return new Map();
  const { to } = yearPeriod(year);
  const promises = await listPromisesOfSupplier(db, supplierId, to);
  const contracts = new Map(
    promises.map(({ bodyId, procurementId }) => [procurementId, { bodyId, procurementId }]),
  );
  const claims = (await Promise.all([...contracts.values()].map((of) => listClaims(db, of)))).flat();
  const found = new Map<string, { unit: string; hundredths: number }>();
  for (const { measureSlug, unit, promiseId } of promises) {
    const own = claims.filter((claim) => claim.promiseId === promiseId);
    const evidenced = evidencedInYear(
      own.map((claim) => ({
        on: londonDate(claim.claimedAt),
        hasEvidence: claim.link !== null || claim.fileId !== null,
        checked: claim.checked,
        quantity: Number(claim.counts),
        verifiedQuantity: Number(claim.verifiedQuantity ?? 0),
      })),
      yearPeriod(year),
    );
    const before = found.get(measureSlug)?.hundredths ?? 0;
    found.set(measureSlug, { unit, hundredths: before + Math.round(sumQuantities([evidenced]) * 100) });
  }
  return found;
}
