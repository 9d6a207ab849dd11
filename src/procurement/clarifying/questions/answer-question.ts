import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findBarredOfLots } from '../find-barred-of-lots.ts';
import { mailWords } from '../mail.words.en.ts';
import { findNames } from '../public-words/names-in-text.rules.ts';
import { tellBidders } from '../tell-bidders.ts';
import { findAsked, listNamesNear, nextNumber } from './clarifications.queries.ts';
import { saveAnswer } from './save-clarification.queries.ts';

export type AnswerRefusal =
  | Refusal<'already-decided' | 'deadline-passed' | 'question-blank' | 'answer-blank' | Barred>
  | (Refusal<'names-supplier'> & { readonly names: readonly string[]; readonly mayStand: boolean });

export type AnswerQuestion = {
  readonly shared: ProcurementKey;
  readonly questionId: string;
  /** The question as everyone will read it: it names nobody. */
  readonly question: string;
  readonly answer: string;
  /** Says that the names found must stand there, such as the firm that does the work today. */
  readonly namesStand: boolean;
  readonly publicUrl: string;
};

/**
 * Answers a question to everyone at once, under the next number, in words that do not show who asked. The name of whoever
 * asked is always refused; that of another supplier stands only where the officer says that it must. After the deadline
 * an answer could help nobody and is refused.
 */
export async function answerQuestion(
  tx: Transaction,
  by: By,
  input: AnswerQuestion,
): Promise<{ number: number } | AnswerRefusal> {
  const tender = await getProcurementForUpdate(tx, input.shared);
  const asked = await findAsked(tx, input.shared, input.questionId);
  if (!asked) throw new NotFound();
  if (asked.decidedAt) return { refused: 'already-decided' };
  const barred = await findBarredOfLots(tx, input.shared, by.actor.personId);
  if (barred) return { refused: barred };
  const now = await by.clock.now(tx);
  if (tender.bidsDueAt && now.epochNanoseconds > tender.bidsDueAt.epochNanoseconds)
    return { refused: 'deadline-passed' };
  const question = input.question.trim();
  const answer = input.answer.trim();
  if (question === '') return { refused: 'question-blank' };
  if (answer === '') return { refused: 'answer-blank' };
  const named = await findNamed(tx, input, `${question}\n${answer}`);
  if (named) return named;
  const number = await nextNumber(tx, input.shared);
  const key = { ...input.shared, id: input.questionId };
  await saveAnswer(tx, key, { number, question, answer, at: now, by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'question-answered',
    subject: input.shared,
    facts: { number, questionSha256: sha256Hex(question), answerSha256: sha256Hex(answer) },
  });
  const href = `${input.publicUrl}/contracts/${tender.bodySlug}/${tender.slug}/questions#question-${number}`;
  const mail = mailWords.answered(tender.bodyName, tender.title, number, href);
  await tellBidders(tx, by, {
    shared: input.shared,
    moment: 'question-answered',
    // Whoever follows reads of a day’s first answer; the page has them all. Bidders get each by itself.
    again: londonDate(now).toString(),
    mail,
  });
  return { number };
}

async function findNamed(
  tx: Transaction,
  input: AnswerQuestion,
  text: string,
): Promise<AnswerRefusal | null> {
  const near = await listNamesNear(tx, { key: input.shared, id: input.questionId }, text);
  const found = (isAsker: boolean) =>
    findNames(
      text,
      near.filter((each) => each.isAsker === isAsker).map(({ name }) => name),
    );
  const [asker, others] = [found(true), found(false)];
  const names = [...asker, ...others].sort();
  if (names.length === 0 || (asker.length === 0 && input.namesStand)) return null;
  return { refused: 'names-supplier', names: names.slice(0, 5), mayStand: asker.length === 0 };
}
