import { Temporal } from 'temporal-polyfill';
import { readAskMinutes } from '../accountability/invitations/ask-minutes.ts';
import { declineInvitation } from '../accountability/invitations/decline-invitation.ts';
import { listInvitations } from '../accountability/invitations/invitation-list.queries.ts';
import { makeInvitations } from '../accountability/invitations/make-invitations.ts';
import { postLetters } from '../accountability/invitations/post-letters.ts';
import type { Installation } from '../installation.ts';
import { getBodyBySlug } from '../people/organisations/bodies.queries.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, staff } from './cast.ts';

type StoryInvitations = {
  readonly body: string;
  readonly officer: string;
  readonly year: string;
  readonly at: string;
  readonly postedAt: string;
  /** Whose letters still lie there. */
  readonly leftToPost: readonly string[];
  readonly declined: readonly { person: string; supplier: string; at: string; reason: string }[];
};

/** One council asks the suppliers it paid, posts most of its letters, and hears a no. */
export async function tellInvitations(
  { db, secret, settings }: Pick<Installation, 'db' | 'secret' | 'settings'>,
  cast: Cast,
  seed: string,
): Promise<void> {
  const file = await readJson<{ invitations: StoryInvitations }>('story/greater-manchester/charter.json');
  const { body, officer, year, at, postedAt, leftToPost, declined } = file.invitations;
  const telling = beginTelling(db, cast, `${seed}|invitations`);
  const { bodyId, name } = await getBodyBySlug(db, body);
  const publicUrl = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const from = { bodyName: name, secret, publicUrl, minutes: await readAskMinutes(db) };
  const actor = staff(cast, officer, body, 'finance-officer');
  await act(telling, { actor, at }, (tx, by) =>
    makeInvitations(tx, by, { bodyId, year, invented: true, from }),
  );
  const made = await listInvitations(db, { bodyId, year, now: Temporal.Instant.from(at) });
  const posted = made.filter(({ slug, state }) => state === 'to-post' && !leftToPost.includes(slug));
  const invitationIds = posted.map(({ invitationId }) => invitationId);
  await act(telling, { actor, at: postedAt }, (tx, by) => postLetters(tx, by, { bodyId, invitationIds }));
  for (const { person, supplier, at, reason } of declined) {
    const invitationId = made.find(({ slug }) => slug === supplier)?.invitationId ?? '';
    await act(telling, { actor: bidder(cast, person, supplier), at }, (tx, by) =>
      declineInvitation(tx, by, { bodyId, invitationId, reason }),
    );
  }
}
