import { Temporal } from 'temporal-polyfill';
import { decidePosting } from '../../src/accountability/needs/desk/decide-posting.ts';
import { askForGroup } from '../../src/accountability/needs/groups/ask-for-group.ts';
import { confirmGroup } from '../../src/accountability/needs/groups/decide-group.ts';
import { beginNeed } from '../../src/accountability/needs/posting/begin-need.ts';
import { type StepAnswer, saveStep } from '../../src/accountability/needs/posting/save-step.ts';
import { sendNeed } from '../../src/accountability/needs/posting/send-need.ts';
import type { Hat } from '../../src/acts/by.ts';
import { isRefused } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { uuidV4 } from '../../src/values/uuid.ts';
import { actingAt, attempt, buildSigned } from './delivery.ts';
import { buildOfficer, buildPerson } from './people.ts';

export const publicUrl = 'https://site.example';
export const needDays = {
  asks: '2026-09-20T09:00:00Z',
  answers: '2026-09-21T09:00:00Z',
  day: Temporal.PlainDate.from('2026-10-10'),
  onTheDay: '2026-10-10T15:00:00Z',
};

/** What an act brought about; one that was refused is a mistake of the test. */
export function made<Result>(result: Result): Exclude<Result, { readonly refused: string }> {
  if (isRefused(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Exclude<Result, { readonly refused: string }>;
}

/** A signed contract of 180 visits in Oldham, a confirmed group there with a volunteer, and who reads its needs. */
export async function buildGroup(db: Database) {
  const signed = await buildSigned(db);
  const person = async (hat: Hat) => {
    const { personId } = await buildPerson(db);
    return { personId, hat, at: (when: string) => actingAt(when, personId, hat) };
  };
  const volunteer = await person({ kind: 'resident' });
  const asked = await attempt(db, volunteer.at(needDays.asks), (tx, by) =>
    askForGroup(tx, by, {
      name: `Lees lunch club ${uuidV4().slice(0, 8)}`,
      about: 'Lunch for older people every Tuesday.',
      districtSlug: 'oldham',
      contact: '0161 496 0000',
    }),
  );
  const { groupId, slug } = made(asked);
  const group = await db
    .selectFrom('community_group')
    .select('body_id as bodyId')
    .where('id', '=', groupId)
    .executeTakeFirstOrThrow();
  const officer = await buildOfficer(db, group.bodyId, 'facilitator');
  const hat: Hat = { kind: 'body', bodyId: group.bodyId, role: 'facilitator' };
  const reader = { ...officer, hat, at: (when: string) => actingAt(when, officer.personId, hat) };
  const ids = { bodyId: group.bodyId, groupId, decision: 'confirm', reason: '', publicUrl };
  made(await attempt(db, reader.at(needDays.asks), (tx, by) => confirmGroup(tx, by, ids)));
  return { signed, volunteer, reader, groupId, groupSlug: slug, readingBodyId: group.bodyId, person };
}
export type BuiltGroup = Awaited<ReturnType<typeof buildGroup>>;

export const answers: readonly StepAnswer[] = [
  { step: 'what', kind: 'home-safety-visits', title: 'Safety visits for our members' },
  {
    step: 'when',
    quantity: '20',
    startsOn: Temporal.PlainDate.from('2026-10-01'),
    endsOn: Temporal.PlainDate.from('2026-10-20'),
  },
  { step: 'where', districtSlug: 'oldham', place: 'The parish hall in Lees' },
  { step: 'who', forWhom: 'older-people', present: 'our-people', checks: 'basic' },
];

/** A need of 20 visits that everyone may read; other answers where a test gives them. */
export async function buildNeed(db: Database, built: BuiltGroup, changed: readonly StepAnswer[] = []) {
  const by = built.volunteer.at(needDays.asks);
  const { needId } = made(await attempt(db, by, (tx, who) => beginNeed(tx, who, built)));
  for (const answer of [...answers, ...changed])
    made(await attempt(db, by, (tx, who) => saveStep(tx, who, { needId, answer })));
  made(await attempt(db, by, (tx, who) => sendNeed(tx, who, { needId })));
  const shown = { bodyId: built.readingBodyId, kind: 'need', id: needId, decision: 'show' } as const;
  const reading = { ...shown, ground: '', reason: '', publicUrl };
  made(await attempt(db, built.reader.at(needDays.answers), (tx, who) => decidePosting(tx, who, reading)));
  return needId;
}
