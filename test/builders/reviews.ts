import { Temporal } from 'temporal-polyfill';
import type { Answer } from '../../src/accountability/review/answers.rules.ts';
import { questionsFor } from '../../src/accountability/review/questions.rules.ts';
import { readQuestions } from '../../src/accountability/review/read-questions.ts';
import { saveSection } from '../../src/accountability/review/save-section.ts';
import { startReview } from '../../src/accountability/review/start-review.ts';
import type { By, Hat } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import type { TestSite } from '../site.ts';
import { actingAt, attempt } from './delivery.ts';
import { buildBody, buildOfficer, buildRepresentative } from './people.ts';
import { buildPayments } from './spend.ts';

export const REVIEW_YEAR = '2025-26';
export const reviewedAt = '2026-06-10T09:00:00Z';
let made = 0;

/** Someone in a hat, who can act at any instant. */
export type Wearer = { readonly personId: string; readonly hat: Hat; readonly at: (when?: string) => By };

function worn(personId: string, hat: Hat): Wearer {
  return { personId, hat, at: (when = reviewedAt) => actingAt(when, personId, hat) };
}

/** A supplier that a body paid in 2025-26, with its representative, and a contract manager of the body. */
export async function buildPaidSupplier(
  site: TestSite['site'],
  given: { readonly pounds?: string; readonly body?: { bodyId: string; slug: string } } = {},
) {
  const { db } = site;
  made += 1;
  const name = `Wrenwick Playhouse ${made} Ltd`;
  const body = given.body ?? (await buildBody(db));
  const { pounds = '50000.01' } = given;
  await buildPayments(site.pool, body.bodyId, [[{ on: '2025-06-16', amount: pounds, to: name }]]);
  const { id, slug } = await db
    .selectFrom('supplier')
    .select(['id', 'slug'])
    .where('name', 'ilike', `%${name.replace(/ Ltd$/, '')}%`)
    .executeTakeFirstOrThrow();
  const maker = await buildRepresentative(db, id, { name: 'Bea Wrenwick' });
  const manager = await buildOfficer(db, body.bodyId, 'contract-manager', { name: 'Leanne Stobbs' });
  return {
    supplierId: id,
    slug,
    name,
    bodyId: body.bodyId,
    bodySlug: body.slug,
    maker: worn(maker.personId, { kind: 'supplier', supplierId: id }),
    manager: worn(manager.personId, { kind: 'body', bodyId: body.bodyId, role: 'contract-manager' }),
  };
}

/** An officer of a new body. */
export async function buildReviewer(db: Database): Promise<Wearer & { bodyId: string; slug: string }> {
  const { bodyId, slug } = await buildBody(db);
  const { personId } = await buildOfficer(db, bodyId, 'finance-officer');
  return { bodyId, slug, ...worn(personId, { kind: 'body', bodyId, role: 'finance-officer' }) };
}

export function given(value: number): Answer {
  return { answer: 'given', hundredths: Math.round(value * 100), words: null };
}

/** A plausible answer to every question; those named differ. */
export async function plausibleAnswers(kind: 'supplier' | 'body', named: Record<string, number> = {}) {
  const { questions } = questionsFor(await readQuestions(), kind);
  const plain: Record<string, number> = { turnover: 400_000, 'regional-turnover': 200_000, staff: 20 };
  return questions.map((question) => {
    const value = named[question.id] ?? plain[question.id];
    const words = question.kind === 'words' ? 'Operations director' : 'yes';
    const answer: Answer =
      question.kind !== 'quantity'
        ? { answer: 'given', hundredths: null, words }
        : value === undefined
          ? { answer: 'not-known', hundredths: null, words: null }
          : given(value);
    return { questionId: question.id, answer, origin: 'typed' as const };
  });
}

/** A draft with every question answered. */
export async function buildDraft(
  db: Database,
  filer: Wearer,
  named: Record<string, number> = {},
  when = reviewedAt,
): Promise<string> {
  const begun = await attempt(db, filer.at(when), (tx, by) => startReview(tx, by, { year: REVIEW_YEAR }));
  if ('refused' in begun) throw new Error(begun.refused);
  const answers = await plausibleAnswers(filer.hat.kind === 'supplier' ? 'supplier' : 'body', named);
  const later = Temporal.Instant.from(when).add({ minutes: 9 }).toString();
  const saved = await attempt(db, filer.at(later), (tx, by) =>
    saveSection(tx, by, { reviewId: begun.reviewId, answers, reasons: new Map() }),
  );
  if ('refused' in saved) throw new Error(saved.refused);
  return begun.reviewId;
}
