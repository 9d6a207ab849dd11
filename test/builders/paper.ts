import type { By } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { issueJoiningCodes } from '../../src/participation/codes/issue-joining-codes.ts';
import type { PaperAnswer } from '../../src/participation/paper/paper-answer.rules.ts';
import type { RoundDetails } from '../../src/participation/rounds/round.rules.ts';
import { actingAt, type BuiltRound, buildRound, roundDays } from './participation.ts';
import { buildOfficer, carriedOut } from './people.ts';

export type PaperRound = BuiltRound & {
  readonly codes: readonly string[];
  readonly facilitatorId: string;
  readonly facilitator: By;
};

/** An announced round with a pack of paper ballots, and the facilitator who printed it. */
export async function buildPaperRound(
  db: Database,
  given: Partial<RoundDetails> & { bodyId?: string; bodySlug?: string; ballots?: number } = {},
): Promise<PaperRound> {
  const { ballots = 3, ...details } = given;
  const round = await buildRound(db, { tier: 2, ...details });
  const { personId } = await buildOfficer(db, round.bodyId, 'facilitator');
  const facilitator = actingAt(personId, roundDays.during);
  const batch = { roundId: round.roundId, kind: 'paper', label: 'Oldham Library', count: ballots } as const;
  const { codes } = await carriedOut(db, (tx) => issueJoiningCodes(tx, facilitator, batch));
  return { ...round, codes, facilitatorId: personId, facilitator };
}

/** A ballot that gives these points and says nothing else. */
export function pointsBallot(points: PaperAnswer['points']): PaperAnswer {
  return { points, votes: [], cells: {}, consents: false, worksForBidder: null };
}
