import type { Temporal } from 'temporal-polyfill';
import { type By, isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellAboutYou } from '../census/tell-about-you.ts';
import type { Cell } from '../rounds/round.rules.ts';
import { voteOnStatement } from '../statements/vote-on-statement.ts';
import { giveAnswer } from '../voice/give-answer.ts';
import { keepOwnAnswer } from '../voice/keep-own-answer.ts';
import { receiptSecretFromCode } from '../voice/receipt-secret.rules.ts';
import { findOwnBallot, saveWorksForBidder } from '../voice/voice.queries.ts';
import { onTransaction } from './on-transaction.ts';
import type { PaperAnswer } from './paper-answer.rules.ts';

type Given = {
  readonly roundId: string;
  /** In capitals without hyphens: what the receipt’s secret is made from. */
  readonly code: string;
  readonly answer: PaperAnswer;
  readonly now: Temporal.Instant;
};

/**
 * Gives a ballot’s answers in the name of the person its code stands for, each as a resident would have: the same
 * statements, the same sealed copy. The code on the slip opens that copy. Whether they may was decided before, so a
 * refusal here is a bug and undoes everything.
 */
export async function savePaperAnswer(tx: Transaction, person: By, given: Given): Promise<void> {
  const { roundId, answer, now } = given;
  const query = onTransaction(tx);
  const { personId } = person.actor;
  const participant = { roundId, personId, at: now };
  const receiptSecret = receiptSecretFromCode(given.code);
  if (answer.points !== null) {
    const input = { ...participant, points: answer.points, receiptSecret };
    mustBeGiven(await giveAnswer(query, person.random, input));
  }
  for (const vote of answer.votes) mustBeGiven(await voteOnStatement(query, participant, vote));
  if (answer.votes.length > 0) {
    const votes = answer.votes.map(({ number, vote }) => [number, vote] as const);
    const own = { way: 'statements', votes } as const;
    mustBeGiven(await keepOwnAnswer(query, person.random, { ...participant, own, receiptSecret }));
  }
  const cells = Object.entries(answer.cells) as [Cell, string][];
  if (cells.length > 0) {
    const told = cells.map(([cell, level]) => ({ cell, level, consents: answer.consents }));
    mustBeGiven(await tellAboutYou(tx, person, { roundId, told }));
  }
  if (answer.worksForBidder !== null) {
    const own = await findOwnBallot(tx, roundId, personId);
    if (own) await saveWorksForBidder(tx, roundId, own.ballotId, answer.worksForBidder);
  }
}

function mustBeGiven(result: object): void {
  if (isRefused(result)) throw new Error(`a paper ballot was refused: ${result.refused}`);
}
