import { addEvidence } from '../accountability/review/add-evidence.ts';
import { type Answer, noFigures } from '../accountability/review/answers.rules.ts';
import { askQuery } from '../accountability/review/ask-query.ts';
import { closeReview } from '../accountability/review/close-review.ts';
import { correctReview } from '../accountability/review/correct-review.ts';
import { readQuestions } from '../accountability/review/read-questions.ts';
import { replyToQuery } from '../accountability/review/reply-to-query.ts';
import { saveSection } from '../accountability/review/save-section.ts';
import { signReview } from '../accountability/review/sign-review.ts';
import { startReview } from '../accountability/review/start-review.ts';
import { listEvidence } from '../accountability/review/threads.queries.ts';
import { verifyFigure } from '../accountability/review/verify-figure.ts';
import type { Actor } from '../acts/by.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf, staff, type Telling } from './cast.ts';
import type { ByOfficer, Signature, StoryReview } from './review-files.ts';
import { writeEvidence } from './story-files.ts';
import { daysAfter } from './story-time.ts';

type Told = {
  readonly telling: Telling;
  readonly review: StoryReview;
  readonly reviewId: string;
  readonly filesFolder: string;
};

/** Suppliers, and public bodies themselves, file their Reviews; officers ask, verify and sign off. */
export async function tellReviews(
  db: Telling['db'],
  cast: Cast,
  { seed, filesFolder }: { readonly seed: string; readonly filesFolder: string },
): Promise<void> {
  const { reviews } = await readJson<{ reviews: StoryReview[] }>('story/greater-manchester/reviews.json');
  const filers = new Map(reviews.map((review) => [JSON.stringify(review.filer), review.filer]));
  // A filer’s years come one after the other; different filers know nothing of each other.
  await Promise.all(
    [...filers.keys()].map(async (filer) => {
      const telling = beginTelling(db, cast, `${seed}|reviews|${filer}`);
      for (const review of reviews.filter((one) => JSON.stringify(one.filer) === filer))
        await tellReview(telling, review, filesFolder);
    }),
  );
}

async function tellReview(telling: Telling, review: StoryReview, filesFolder: string): Promise<void> {
  const actor = filerOf(telling.cast, review);
  const { reviewId } = await act(telling, { actor, at: review.startedAt }, (tx, by) =>
    startReview(tx, by, { year: review.year }),
  );
  const told: Told = { telling, review, reviewId, filesFolder };
  const filledIn = await fillIn(told, review.figures, review.startedAt);
  for (const given of review.evidence) await sendEvidence(told, given, filledIn);
  if (!review.signed) return;
  await sign(told, reviewId, review.signed);
  for (const query of review.queries) await tellQuery(told, query);
  for (const check of review.checks) await verify(told, check);
  if (review.closed) await close(told, reviewId, review.closed);
  await tellCorrection(told);
}

function filerOf(cast: Cast, { filer, by }: StoryReview): Actor {
  return 'supplier' in filer
    ? bidder(cast, by, filer.supplier)
    : staff(cast, by, filer.body, 'contract-manager');
}

/** Part by part, each some minutes after the one before; answers when the last was saved. */
async function fillIn(
  { telling, review, reviewId }: Omit<Told, 'filesFolder'>,
  figures: StoryReview['figures'],
  startedAt: string,
): Promise<string> {
  const { sections, questions } = await readQuestions();
  let at = startedAt;
  for (const { id } of sections) {
    const answers = questions
      .filter((question) => question.section === id && figures[question.id] !== undefined)
      .map((question) => ({
        questionId: question.id,
        answer: answerOf(figures[question.id]),
        origin: 'typed' as const,
      }));
    if (answers.length === 0) continue;
    at = daysAfter(at, review.minutesEach / 1440);
    const reasons = new Map(Object.entries(review.reasons));
    await act(telling, { actor: filerOf(telling.cast, review), at }, (tx, by) =>
      saveSection(tx, by, { reviewId, answers, reasons }),
    );
  }
  return at;
}

function answerOf(said: number | string | undefined): Answer {
  if (typeof said === 'number') return { answer: 'given', hundredths: Math.round(said * 100), words: null };
  const none = noFigures.find((word) => word === said);
  return none
    ? { answer: none, hundredths: null, words: null }
    : { answer: 'given', hundredths: null, words: said ?? '' };
}

async function sendEvidence(
  { telling, review, reviewId, filesFolder }: Told,
  given: StoryReview['evidence'][number],
  at: string,
): Promise<void> {
  const { question: questionId, file, link } = given;
  const quantity = Number(review.figures[questionId]);
  const upload = file && { folder: filesFolder, ...writeEvidence(file, { quantity, note: questionId }) };
  await act(telling, { actor: filerOf(telling.cast, review), at }, (tx, by) =>
    addEvidence(tx, by, { reviewId, questionId, link, file: upload || undefined }),
  );
}

async function sign({ telling, review }: Told, reviewId: string, { at, ...who }: Signature): Promise<void> {
  await act(telling, { actor: filerOf(telling.cast, review), at }, (tx, by) =>
    signReview(tx, by, { reviewId, ...who, hasAuthority: true }),
  );
}

function officerOf({ telling }: Told, { by, body }: ByOfficer) {
  return {
    actor: staff(telling.cast, by, body, 'contract-manager'),
    bodyId: idOf(telling.cast.bodies, body),
  };
}

async function tellQuery(told: Told, query: StoryReview['queries'][number]): Promise<void> {
  const { telling, reviewId, review } = told;
  const { actor, bodyId } = officerOf(told, query);
  const { queryId } = await act(telling, { actor, at: query.at }, (tx, by) =>
    askQuery(tx, by, { bodyId, reviewId, questionId: query.question, words: query.words }),
  );
  const { reply } = query;
  if (!reply) return;
  await act(telling, { actor: filerOf(telling.cast, review), at: reply.at }, (tx, by) =>
    replyToQuery(tx, by, { reviewId, queryId, reply: reply.words }),
  );
}

async function verify(told: Told, check: StoryReview['checks'][number]): Promise<void> {
  const { telling, reviewId } = told;
  const { actor, bodyId } = officerOf(told, check);
  const evidence = await listEvidence(telling.db, reviewId);
  const evidenceId = evidence.find(({ questionId }) => questionId === check.question)?.id ?? '';
  await act(telling, { actor, at: check.at }, (tx, by) =>
    verifyFigure(tx, by, { bodyId, reviewId, questionId: check.question, evidenceId, note: check.note }),
  );
}

async function close(
  told: Told,
  reviewId: string,
  closed: NonNullable<StoryReview['closed']>,
): Promise<void> {
  const { actor, bodyId } = officerOf(told, closed);
  await act(told.telling, { actor, at: closed.at }, (tx, by) =>
    closeReview(tx, by, { bodyId, reviewId, note: closed.note }),
  );
}

async function tellCorrection(told: Told): Promise<void> {
  const { telling, review } = told;
  const { correction } = review;
  if (!correction) return;
  const { reviewId } = await act(
    telling,
    { actor: filerOf(telling.cast, review), at: correction.at },
    (tx, by) => correctReview(tx, by, { reviewId: told.reviewId, why: correction.why }),
  );
  await fillIn({ telling, review, reviewId }, correction.figures, correction.at);
  await sign(told, reviewId, correction.signed);
  if (correction.closed) await close(told, reviewId, correction.closed);
}
