import type pg from 'pg';
import type { BodyRole, By } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { proposeStatement } from '../../src/participation/statements/propose-statement.ts';
import { showStatement } from '../../src/participation/statements/show-statement.ts';
import type { VoteNumber } from '../../src/participation/statements/vote.rules.ts';
import { voteOnStatement } from '../../src/participation/statements/vote-on-statement.ts';
import { actingAt, type BuiltRound, buildResident, buildRound, roundDays } from './participation.ts';
import { buildOfficer, carriedOut } from './people.ts';

/** A round in which people speak to statements. */
export function buildStatementRound(
  db: Database,
  given: Parameters<typeof buildRound>[1] = {},
): Promise<BuiltRound> {
  return buildRound(db, { ways: ['statements'], rule: 'none', ...given });
}

/** Somebody new in a role for the round’s body, while it is open. */
export async function buildModerator(
  db: Database,
  { bodyId }: Pick<BuiltRound, 'bodyId'>,
  role: BodyRole = 'facilitator',
): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, role);
  return {
    ...actingAt(personId, roundDays.during),
    actor: { personId, hat: { kind: 'body', bodyId, role } },
  };
}

/** A statement that somebody new proposes. */
export async function buildWaitingStatement(db: Database, roundId: string, text: string): Promise<number> {
  const { personId } = await buildResident(db);
  const { number } = await carriedOut(db, (tx) =>
    proposeStatement(tx, actingAt(personId, roundDays.during), { roundId, text, outcomeSlug: null }),
  );
  return number;
}

/** The same, shown by somebody new who may. */
export async function buildShownStatement(
  db: Database,
  round: Pick<BuiltRound, 'bodyId' | 'roundId'>,
  text: string,
): Promise<number> {
  const { roundId } = round;
  const number = await buildWaitingStatement(db, roundId, text);
  const moderator = await buildModerator(db, round);
  await carriedOut(db, (tx) => showStatement(tx, moderator, { roundId, number }));
  return number;
}

/** One person’s vote, while the round is open. */
export function vote(pool: pg.Pool, personId: string, roundId: string, number: number, value: VoteNumber) {
  return voteOnStatement(pool, { roundId, personId, at: roundDays.during }, { number, vote: value });
}
