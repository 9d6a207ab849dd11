import { transact } from '../../src/acts/transact.ts';
import { appeal } from '../../src/participation/removals/appeal.ts';
import { decideAppeal } from '../../src/participation/removals/decide-appeal.ts';
import { proposeRemoval } from '../../src/participation/removals/propose-removal.ts';
import type { Step } from '../../src/participation/removals/removal.rules.ts';
import { takeStep } from '../../src/participation/removals/take-step.ts';
import { signInAs, type TestSite } from '../site.ts';
import { actingAt, answer, type BuiltRound, buildResident, buildRound, roundDays } from './participation.ts';
import { buildOfficer } from './people.ts';

/** Why the answers of the attack are to stand aside. */
export const asideReason = 'All of them began within one minute';

/** An open round that twelve neighbours and one hand with seven addresses answered, and its three officers. */
export async function buildAttack(site: TestSite) {
  const round = await buildRound(site.db);
  const neighbour = (index: number) => `person-${'abcdefghijkl'[index]}@gmail.com`;
  await answered(site, round, { count: 12, email: neighbour, points: [50, 30, 20] });
  const job = (index: number) => `job${index}@gmail.com`;
  const fakes = await answered(site, round, { count: 7, email: job, points: [0, 0, 100] });
  const officers = [];
  for (let made = 0; made < 3; made += 1) {
    const { personId } = await buildOfficer(site.db, round.bodyId, 'facilitator');
    const hat = { kind: 'body', bodyId: round.bodyId, role: 'facilitator' } as const;
    const cookie = await signInAs(site.db, personId, hat);
    officers.push({ by: actingAt(personId, roundDays.during), cookie });
  }
  return { round, fakes, officers, path: `/work/${round.bodySlug}/rounds/${round.slug}/removals` };
}
export type Attack = Awaited<ReturnType<typeof buildAttack>>;

type Crowd = {
  readonly count: number;
  readonly email: (index: number) => string;
  readonly points: readonly number[];
};

async function answered(site: TestSite, { roundId }: BuiltRound, crowd: Crowd): Promise<string[]> {
  const people: string[] = [];
  for (let index = 0; index < crowd.count; index += 1) {
    const { personId } = await buildResident(site.db);
    const set = { email: crowd.email(index), created_at: roundDays.during };
    await site.db.updateTable('person').set({ email: null }).where('email', '=', set.email).execute();
    await site.db.updateTable('person').set(set).where('id', '=', personId).execute();
    await answer(site.site.pool, personId, roundId, crowd.points);
    people.push(personId);
  }
  return people;
}

function officerOf({ officers }: Attack, index: number) {
  return officers[index]?.by ?? actingAt('', roundDays.during);
}

/** The first officer proposes to set the seven aside. */
export function proposeAside(site: TestSite, attack: Attack, reason = asideReason) {
  const by = officerOf(attack, 0);
  const burst = { roundId: attack.round.roundId, ground: 'one-hand', shared: 'job@gmail.com' } as const;
  return transact(site.db, by.actor, (tx) => proposeRemoval(tx, by, { ...burst, reason }));
}

/** One of the officers takes a step of a removal. */
export function stepAside(
  site: TestSite,
  attack: Attack,
  officer: number,
  taken: { removalId: string; step: Step },
) {
  const by = officerOf(attack, officer);
  const input = { roundId: attack.round.roundId, ...taken, reason: 'They are seven cousins, I met them' };
  return transact(site.db, by.actor, (tx) => takeStep(tx, by, input));
}

/** The seven are set aside by the first two officers. */
export async function setAsideByTwo(site: TestSite, attack: Attack): Promise<string> {
  const proposed = await proposeAside(site, attack);
  if ('refused' in proposed) throw new Error(proposed.refused);
  await stepAside(site, attack, 1, { ...proposed, step: 'confirm' });
  return proposed.removalId;
}

/** One of the seven says that the answer is their own. */
export function appealBy(site: TestSite, { round: { roundId }, fakes }: Attack, index = 0) {
  const by = actingAt(fakes[index] ?? '', roundDays.during);
  return transact(site.db, by.actor, (tx) => appeal(tx, by, { roundId, words: 'I am Jo and I live here' }));
}

/** The third officer grants the appeal that was made last. */
export async function grantLastAppeal(site: TestSite, attack: Attack) {
  const { roundId } = attack.round;
  const { id: appealId } = await site.db
    .selectFrom('removal_appeal')
    .select('id')
    .where('round_id', '=', roundId)
    .orderBy('made_at', 'desc')
    .executeTakeFirstOrThrow();
  const by = officerOf(attack, 2);
  const decided = { decision: 'counts-again', reason: 'She came to the library herself' } as const;
  return transact(site.db, by.actor, (tx) => decideAppeal(tx, by, { roundId, appealId, ...decided }));
}

/** How many answers of a round stand aside. */
export async function countAside({ db }: TestSite, roundId: string): Promise<number> {
  const rows = await db
    .selectFrom('ballot')
    .select('id')
    .where('round_id', '=', roundId)
    .where('removal_id', 'is not', null)
    .execute();
  return rows.length;
}
