import type { By } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { listParties } from '../../src/participation/drafting/draft-parties.queries.ts';
import { inviteToDraft } from '../../src/participation/drafting/invite-to-draft.ts';
import { joinDraft } from '../../src/participation/drafting/join-draft.ts';
import { openDraft } from '../../src/participation/drafting/open-draft.ts';
import type { NewDraft } from '../../src/participation/drafting/opening.rules.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { buildBody, buildPerson, carriedOut } from './people.ts';
import { buildActor } from './proposals.ts';

export const group = 'Chadderton Tenants';

/** The body that owns the Oldham framework, and its commissioner. */
export async function buildOwner(db: Database) {
  await loadReference(db);
  const body = await buildBody(db, { name: 'Oldham Council', slug: 'oldham-council' });
  return { ...body, commissioner: await buildActor(db, body.bodyId, 'commissioner') };
}

const plain: NewDraft = {
  kind: 'outcome',
  title: 'Shade and seats outdoors',
  frameworkSlug: 'oldham-2013',
  themeSlug: 'resilient-communities',
  changesSlug: null,
  servesSlugs: [],
  withResidents: true,
  groups: [group],
};

/** A draft of a new outcome for the Oldham framework by three parties, of which one has a member yet. */
export function buildDraft(
  db: Database,
  by: By,
  given: Partial<NewDraft> & { proposal?: number; bodyId?: string } = {},
): Promise<{ draftId: string; number: number }> {
  const { hat } = by.actor;
  if (hat.kind !== 'body') throw new Error('only an officer opens a draft');
  const { proposal = null, bodyId = hat.bodyId, ...draft } = given;
  return carriedOut(db, (tx) =>
    openDraft(tx, by, { ...plain, ...draft, bodyId, proposal, shownName: 'Farida' }),
  );
}

/** Somebody new who was sent a link to write for a party, and opened it. */
export async function buildMember(
  db: Database,
  by: By,
  draftId: string,
  partyName: string,
  shownName: string,
): Promise<By> {
  const { personId } = await buildPerson(db);
  const party = (await listParties(db, draftId)).find(({ name }) => name === partyName);
  const invite = {
    draftId,
    partyId: party?.id ?? '',
    email: 'someone@example.org',
    publicUrl: 'http://localhost',
  };
  const { code } = await carriedOut(db, (tx) => inviteToDraft(tx, by, invite));
  const member: By = { ...by, actor: { personId, hat: { kind: 'resident' } } };
  await carriedOut(db, (tx) => joinDraft(tx, member, { draftId, code, shownName }));
  return member;
}
