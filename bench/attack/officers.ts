import { transact } from '../../src/acts/transact.ts';
import { appeal } from '../../src/participation/removals/appeal.ts';
import { listWaitingAppeals } from '../../src/participation/removals/appeals.queries.ts';
import { type Burst, findBursts } from '../../src/participation/removals/bursts.rules.ts';
import { decideAppeal } from '../../src/participation/removals/decide-appeal.ts';
import { proposeRemoval } from '../../src/participation/removals/propose-removal.ts';
import { listArrivals } from '../../src/participation/removals/removals.queries.ts';
import { takeStep } from '../../src/participation/removals/take-step.ts';
import { byAt, type Field } from './attempt.ts';

export type Officers = { readonly first: string; readonly second: string; readonly third: string };
type Whose = ReadonlyMap<string, 'honest' | 'fake'>;

/** Of those whose answer was set aside, how many say that it is theirs. */
const APPEALING = { honest: 0.7, fake: 0.02 };
/** Of those who say so, how many the third officer believes. */
const BELIEVED = { honest: 0.9, fake: 0.1 };
/** Offices whose domain the officers know, and leave alone. */
const known = /^office[0-3]\.example$/;

/** An evening at the desk: two officers set aside what is flagged, save for workplaces they know. How many bursts. */
export async function lookThrough(field: Field, officers: Officers, at: number): Promise<Burst[]> {
  const bursts = findBursts(await listArrivals(field.db, field.roundId));
  const doubtful = bursts.filter(({ ground, shared }) => ground !== 'one-domain' || !known.test(shared));
  for (const { ground, shared } of doubtful) {
    const { roundId } = field;
    const reason = 'They came as no crowd of residents comes';
    const proposed = await act(field, at, officers.first, (tx, by) =>
      proposeRemoval(tx, by, { roundId, ground, shared, reason }),
    );
    if ('refused' in proposed) continue;
    const confirm = { roundId, ...proposed, step: 'confirm', reason: '' } as const;
    await act(field, at, officers.second, (tx, by) => takeStep(tx, by, confirm));
  }
  return doubtful;
}

/** The day after, some of those set aside appeal, and a third officer decides. */
export async function hearAppeals(
  field: Field,
  officers: Officers,
  { at, set, whose }: { at: number; set: readonly string[]; whose: Whose },
): Promise<void> {
  const { roundId, random } = field;
  for (const personId of set) {
    const kind = whose.get(personId) ?? 'fake';
    if (random.nextUnit() >= APPEALING[kind]) continue;
    const words = kind === 'honest' ? 'My letter came to my door' : 'I am a person too';
    await act(field, at, personId, (tx, by) => appeal(tx, by, { roundId, words }));
  }
  for (const { id: appealId, words } of await listWaitingAppeals(field.db, roundId)) {
    const kind = words.startsWith('My letter') ? 'honest' : 'fake';
    const decision = random.nextUnit() < BELIEVED[kind] ? 'counts-again' : 'stays-aside';
    const reason = 'We spoke with them about it';
    await act(field, at, officers.third, (tx, by) =>
      decideAppeal(tx, by, { roundId, appealId, decision, reason }),
    );
  }
}

type Work<Result> = Parameters<typeof transact<Result>>[2] extends (tx: infer Tx) => unknown
  ? (tx: Tx, by: ReturnType<typeof byAt>) => Promise<Result>
  : never;

function act<Result>(field: Field, at: number, personId: string, work: Work<Result>): Promise<Result> {
  const by = byAt(field, at, personId);
  return transact(field.db, by.actor, (tx) => work(tx, by));
}
