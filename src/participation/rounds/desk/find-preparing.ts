import type { By } from '../../../acts/by.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { missingSteps, type Prepared, type Step, stepNames } from '../desk-steps.rules.ts';
import { findDraftWeights } from '../draft-weights.queries.ts';
import type { DraftWeights } from '../draft-weights.rules.ts';
import { findOwnRound } from '../find-own-round.ts';
import { findRoundById, listRoundOutcomes, type Round, type RoundOutcome } from '../rounds.queries.ts';

/** A round at the desk with all that its check list looks at. */
export type Preparing = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly draft: DraftWeights | undefined;
};

/** The body’s own round that the address names, drafts included. */
export async function findPreparing(at: Visit): Promise<Preparing> {
  const round = await findOwnRound(at);
  return { round, ...(await partsOf(at.db, round.id)) };
}

async function partsOf(db: Database | Transaction, roundId: string) {
  const [outcomes, draft] = await Promise.all([
    listRoundOutcomes(db, roundId),
    findDraftWeights(db, roundId),
  ]);
  return { outcomes, draft };
}

/** What the check list’s rules want to know. */
export function preparedOf({ round, outcomes, draft }: Preparing): Prepared {
  return { ...round, outcomes: outcomes.length, hasDraftWeights: draft !== undefined };
}

/** Where a round’s desk is. */
export function deskOf({ bodySlug, slug }: Pick<Round, 'bodySlug' | 'slug'>): string {
  return `/work/${bodySlug}/rounds/${slug}`;
}

/**
 * Where saving a step leads: whoever did it for the first time goes on to the next that is missing; whoever came back
 * to change it returns to the check list. A procurement officer, whose part is the last two, returns to the rounds.
 */
export async function hrefAfter(tx: Transaction, by: By, before: Preparing, step: Step): Promise<string> {
  const { hat } = by.actor;
  if (hat.kind === 'body' && hat.role === 'procurement-officer') {
    const next = await firstMissing(tx, before.round.id, stepNames.indexOf(step));
    return step === 'engagement' && next.endsWith('/draft-weights')
      ? next
      : `/work/${before.round.bodySlug}/rounds`;
  }
  const desk = deskOf(before.round);
  if (!missingSteps(preparedOf(before)).includes(step)) return desk;
  return firstMissing(tx, before.round.id, stepNames.indexOf(step));
}

/** The first step of a round that is missing after a place in the list, else its check list. */
export async function firstMissing(tx: Transaction, roundId: string, after = -1): Promise<string> {
  const round = await findRoundById(tx, roundId);
  const left = missingSteps(preparedOf({ round, ...(await partsOf(tx, roundId)) }));
  const next = left.find((step) => stepNames.indexOf(step) > after);
  return next ? `${deskOf(round)}/${next}` : deskOf(round);
}
