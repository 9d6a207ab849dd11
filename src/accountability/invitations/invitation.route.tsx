import { z } from 'zod';
import { NotFound } from '../../db/errors.ts';
import { parseEmail } from '../../people/accounts/email.rules.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { type Act, theBody, type Visit } from '../../web/edge/visit.ts';
import { findContact, findYearOf } from './contacts.queries.ts';
import { declineInvitation } from './decline-invitation.ts';
import { deskWords as words } from './desk.words.en.ts';
import { InvitationPage } from './invitation.page.tsx';
import { type Invitation, listInvitations } from './invitation-list.queries.ts';
import { markReturned, upsertContact } from './invitations.queries.ts';
import { letterOf } from './letter-of.ts';
import { stationeryOf } from './visit-desk.ts';

const form = z.object({
  act: z.enum(['contact', 'returned', 'not-returned', 'declined']).default('contact'),
  email: z.string().trim().max(254).default(''),
  postalAddress: z.string().trim().max(500, words.one.postalLong).default(''),
});
type Input = z.infer<typeof form>;

/** One invitation, for the officer who looks after it. */
export const invitationRoute = route({
  path: '/work/:body/invitations/:invitation',
  who: bodyRole('finance-officer'),
  object: getInvitation,
  async page(at, invitation, shown) {
    const { slug, id } = theBody(at);
    const [from, held] = await Promise.all([
      stationeryOf(at),
      findContact(at.db, { bodyId: id, supplierId: invitation.supplierId }),
    ]);
    return {
      title: words.one.title(invitation.hiddenName ?? invitation.name),
      desk: true,
      isSecret: true,
      body: (
        <InvitationPage
          base={`/work/${slug}/invitations`}
          invitation={invitation}
          held={held ?? { email: null, postalAddress: '' }}
          letter={letterOf(invitation, invitation.lastNumber, from)}
          action={at.path}
          form={shown}
        />
      ),
    };
  },
  form,
  post: (act) => (act.input.act === 'contact' ? saveContact(act) : noteHeard(act)),
});

async function getInvitation(at: Visit): Promise<Invitation> {
  const key = { bodyId: theBody(at).id, invitationId: at.params['invitation'] ?? '' };
  const year = await findYearOf(at.db, key);
  const now = await at.site.clock.now(at.db);
  const [found] = year ? await listInvitations(at.db, { ...key, year, now }) : [];
  if (!found) throw new NotFound();
  return found;
}

async function saveContact({ at, tx, by, object, input }: Act<Invitation, Input>): Promise<Outcome> {
  const email = input.email === '' ? null : parseEmail(input.email);
  if (input.email !== '' && !email) return refuse({ email: words.one.emailWrong });
  await upsertContact(tx, {
    bodyId: theBody(at).id,
    supplierId: object.supplierId,
    email,
    postalAddress: input.postalAddress,
    at: await by.clock.now(tx),
    by: by.actor.personId,
  });
  return seeOther(at.path);
}

async function noteHeard({ at, tx, by, object, input }: Act<Invitation, Input>): Promise<Outcome> {
  const key = { bodyId: theBody(at).id, invitationId: object.invitationId };
  if (input.act === 'declined') await declineInvitation(tx, by, { ...key, reason: '' });
  else {
    const returned = { at: await by.clock.now(tx), by: by.actor.personId };
    await markReturned(tx, key, input.act === 'returned' ? returned : null);
  }
  return seeOther(at.path);
}
