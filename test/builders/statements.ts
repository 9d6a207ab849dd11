import type pg from 'pg';
import type { BodyRole, By } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { declineStatement } from '../../src/participation/statements/decline-statement.ts';
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

const texts = [
  'Homes should be warm in winter',
  'Buses should run later at night',
  'Parks should have lights that work',
  'Apprentices should live nearby',
  'Vans should be electric by now',
  'Charities should get more of the work',
  'Every firm should publish its wages',
  'Large firms should do all of it',
];
/** Both agree on the first two; what one says of the rest, the other does not. The last is taken down. */
const opinions = [
  { people: 32, votes: [1, 1, 1, 1, 1, 1, -1, 1] },
  { people: 24, votes: [1, 1, -1, -1, -1, -1, 1, 1] },
] as const;

/** An open round whose 56 people fall into two groups; its last statement was shown, voted on and then declined. */
export async function buildDividedRound(db: Database, pool: pg.Pool): Promise<BuiltRound> {
  const round = await buildStatementRound(db);
  const { roundId } = round;
  const numbers: number[] = [];
  for (const text of texts) numbers.push(await buildShownStatement(db, round, text));
  for (const { people, votes } of opinions)
    for (let person = 0; person < people; person += 1) {
      const { personId } = await buildResident(db);
      for (const [index, value] of votes.entries())
        await vote(pool, personId, roundId, numbers[index] ?? 0, person % 9 === index ? 0 : value);
    }
  const moderator = await buildModerator(db, round);
  const why = { ground: 'unclear', reason: 'Nobody can say what “all of it” is.' } as const;
  await carriedOut(db, (tx) => declineStatement(tx, moderator, { roundId, number: texts.length, ...why }));
  return round;
}
