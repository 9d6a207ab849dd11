import { Temporal } from 'temporal-polyfill';
import type { BodyRole, By } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import type { Database } from '../../src/db/connect.ts';
import { makeProposal } from '../../src/participation/proposals/make-proposal.ts';
import { showProposal } from '../../src/participation/proposals/read-proposal.ts';
import { systemRandom } from '../../src/values/random.ts';
import { buildOfficer, carriedOut, setUpBy } from './people.ts';

/** Somebody new in a role for a body, acting at an instant. */
export async function buildActor(
  db: Database,
  bodyId: string,
  role: BodyRole,
  at = '2026-09-10T11:00:00Z',
): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, role);
  const actor = { personId, hat: { kind: 'body', bodyId, role } } as const;
  return { actor, clock: clockAt(Temporal.Instant.from(at)), random: systemRandom() };
}

type Given = { title?: string; why?: string; roundId?: string; districtSlug?: string };

/** Something a resident says is missing, made without an account; nobody has read it yet. */
export function buildProposal(
  db: Database,
  bodyId: string,
  given: Given = {},
): Promise<{ proposalId: string; number: number }> {
  const { title = 'Shade at bus stops', why = 'Waiting in the sun makes my mother ill.' } = given;
  const { roundId = null, districtSlug = null } = given;
  return carriedOut(db, (tx) =>
    makeProposal(tx, setUpBy(), { bodyId, roundId, themeId: null, districtSlug, title, why }),
  );
}

/** The same, shown, owned by whoever shows it, its next step due on 1 October 2026. */
export async function buildShownProposal(db: Database, by: By, given: Given = {}) {
  const { hat } = by.actor;
  if (hat.kind !== 'body') throw new Error('only an officer shows a proposal');
  const made = await buildProposal(db, hat.bodyId, given);
  const plan = { ownerId: by.actor.personId, dueOn: Temporal.PlainDate.from('2026-10-01') };
  await carriedOut(db, (tx) => showProposal(tx, by, { proposalId: made.proposalId, ...plan }));
  return made;
}
