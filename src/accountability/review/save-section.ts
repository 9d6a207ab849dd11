import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { Answer } from './answers.rules.ts';
import { quantitiesOf, readBeside } from './beside.ts';
import {
  deleteFigures,
  insertWarnings,
  type KeptWarning,
  listWarnings,
  readFigures,
  type SavedFigure,
  saveFigures,
  settleWarnings,
} from './figures.queries.ts';
import { getOwnForUpdate } from './own-review.ts';
import { findImplausible, unexplained, type Warning } from './plausible.rules.ts';
import type { Question } from './questions.rules.ts';
import { readQuestions } from './read-questions.ts';
import { insertMoments, type Review } from './reviews.queries.ts';

export type SectionInput = {
  readonly reviewId: string;
  /** The answers of the questions that were shown; undefined where there is none yet. */
  readonly answers: readonly {
    readonly questionId: string;
    readonly answer: Answer | undefined;
    readonly origin: SavedFigure['origin'];
  }[];
  /** Why a figure that looks wrong is right, by `<question>.<rule>`. */
  readonly reasons: ReadonlyMap<string, string>;
  /** When the page was opened, as it says itself. */
  readonly openedAt?: Temporal.Instant | undefined;
};
export type Implausible = { readonly refused: 'implausible'; readonly warnings: readonly Warning[] };

/** How a figure’s warning is named in forms and reasons. */
export function warningKey({ questionId, rule }: Pick<Warning, 'questionId' | 'rule'>): string {
  return `${questionId}.${rule}`;
}

/**
 * Saves the answers of a section, to be left and come back to. A figure that looks wrong is written down as a warning
 * and held back until it is corrected or explained; the others are saved. Warning, correction and reason all stay.
 */
export async function saveSection(
  tx: Transaction,
  by: By,
  input: SectionInput,
): Promise<{ readonly saved: number } | Refusal<'signed'> | Implausible> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  if (review.signedAt) return { refused: 'signed' };
  const now = await by.clock.now(tx);
  const asked = await questionsAsked(review, input);
  const answers = input.answers.filter(({ questionId }) => asked.some(({ id }) => id === questionId));
  const [standing, beside, kept] = await Promise.all([
    readFigures(tx, review.reviewId),
    readBeside(tx, review),
    listWarnings(tx, review.reviewId),
  ]);
  const all = new Map<string, Answer | undefined>([...standing].map(([id, { answer }]) => [id, answer]));
  for (const { questionId, answer } of answers) all.set(questionId, answer);
  const warnings = findImplausible(asked, quantitiesOf(all), beside);
  const open = unexplained(
    warnings,
    kept.filter(({ settled }) => settled === 'explained'),
  );
  const blocked = open.filter((warning) => !input.reasons.get(warningKey(warning))?.trim());
  await keepWarnings(tx, by, { review, now, asked, warnings, open, kept, reasons: input.reasons });
  const held = new Set(blocked.map(({ questionId }) => questionId));
  const free = answers.filter(({ questionId }) => !held.has(questionId));
  const given = free.flatMap(({ answer, ...rest }) => (answer ? [{ ...rest, answer }] : []));
  const gone = free.filter(({ answer }) => answer === undefined).map(({ questionId }) => questionId);
  await saveFigures(tx, { reviewId: review.reviewId, by: by.actor.personId, at: now }, given);
  await deleteFigures(tx, review.reviewId, gone);
  await insertMoments(tx, review.reviewId, [now, ...openedSince(review, input.openedAt, now)]);
  return blocked.length > 0 ? { refused: 'implausible', warnings: blocked } : { saved: given.length };
}

async function questionsAsked(review: Review, { answers }: SectionInput): Promise<readonly Question[]> {
  const { questions } = await readQuestions(review.questionSet);
  const ids = new Set(answers.map(({ questionId }) => questionId));
  return questions.filter(({ id }) => ids.has(id));
}

type Keeping = {
  readonly review: Review;
  readonly now: Temporal.Instant;
  readonly asked: readonly Question[];
  readonly warnings: readonly Warning[];
  readonly open: readonly Warning[];
  readonly kept: readonly KeptWarning[];
  readonly reasons: ReadonlyMap<string, string>;
};

/** An open warning whose figure changed was corrected; one with a reason is explained; new ones are written down. */
async function keepWarnings(tx: Transaction, by: By, keeping: Keeping): Promise<void> {
  const { review, now, asked, warnings, open, kept, reasons } = keeping;
  const at = { reviewId: review.reviewId, at: now };
  const isStill = (one: KeptWarning) =>
    warnings.some(
      (warning) =>
        warningKey(warning) === `${one.questionId}.${one.rule}` && warning.hundredths === one.hundredths,
    );
  const corrected = kept.filter(
    (one) => one.settled === null && asked.some(({ id }) => id === one.questionId) && !isStill(one),
  );
  await settleWarnings(
    tx,
    at,
    corrected.map(({ id }) => ({ id, reason: null })),
  );
  const raised = open.map((warning) => ({ ...warning, id: uuidV7(now.epochMilliseconds, by.random) }));
  await insertWarnings(tx, at, raised);
  const explained = open.flatMap((warning) => {
    const reason = reasons.get(warningKey(warning))?.trim();
    return reason ? [{ warning, reason }] : [];
  });
  if (explained.length === 0) return;
  const standing = (await listWarnings(tx, review.reviewId)).filter(({ settled }) => settled === null);
  const settling = explained.flatMap(({ warning, reason }) =>
    standing
      .filter(({ questionId, rule }) => questionId === warning.questionId && rule === warning.rule)
      .map(({ id }) => ({ id, reason })),
  );
  await settleWarnings(tx, at, settling);
}

/** When the page was opened, where that can be: after the Review was begun, and not in the future. */
function openedSince(
  { startedAt }: Review,
  openedAt: Temporal.Instant | undefined,
  now: Temporal.Instant,
): Temporal.Instant[] {
  if (!openedAt) return [];
  const isPossible =
    Temporal.Instant.compare(openedAt, startedAt) >= 0 && Temporal.Instant.compare(openedAt, now) <= 0;
  return isPossible ? [openedAt] : [];
}
