import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { getCharter } from './charter.queries.ts';
import { type Answer, type AnswerFault, findAnswerFault, signerOf, tidyAnswer } from './charter.rules.ts';
import { findDraftForUpdate, upsertDraftAnswers } from './drafts.queries.ts';

export type AnswerInput = Answer & { readonly commitment: string };

/** Answers one commitment of the Charter, and keeps the answer until it is signed. */
export async function answerCommitment(
  tx: Transaction,
  by: By,
  input: AnswerInput,
): Promise<{ readonly answered: true } | Refusal<AnswerFault | 'not-started' | 'version-changed'>> {
  const signer = signerOf(by.actor);
  if (!signer) throw new NotFound();
  const draft = await findDraftForUpdate(tx, signer);
  if (!draft) return { refused: 'not-started' };
  const today = londonDate(await by.clock.now(tx));
  const charter = await getCharter(tx, today);
  if (draft.version !== charter.version) return { refused: 'version-changed' };
  if (!charter.commitments.some(({ slug }) => slug === input.commitment)) throw new NotFound();
  const fault = findAnswerFault(input, today);
  if (fault) return { refused: fault };
  const answer = { ...tidyAnswer(input), commitment: input.commitment, confirmed: true };
  await upsertDraftAnswers(tx, draft, [answer]);
  return { answered: true };
}
