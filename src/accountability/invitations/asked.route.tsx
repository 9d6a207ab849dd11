import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { getSignerFacts } from '../charter/signer-facts.queries.ts';
import { AskedPage, SayNoPage } from './asked.page.tsx';
import { askedWords as text } from './asked.words.en.ts';
import { listAskedOf } from './asked-of.queries.ts';
import { declineInvitation } from './decline-invitation.ts';
import { loadAskedOf } from './load-asked-of.ts';

/** What public bodies ask of a supplier. */
export const askedRoute = route({
  path: '/supplier/asked',
  who: aSupplier,
  async object(at) {
    const supplierId = ownSupplier(at);
    const { name, invented } = await getSignerFacts(at.db, { kind: 'supplier', supplierId });
    const today = londonDate(await at.site.clock.now(at.db));
    return { name, asked: await loadAskedOf(at.db, { supplierId, invented, today }) };
  },
  page: (_, { name, asked }) => ({
    title: text.title,
    body: <AskedPage name={name} asked={asked} />,
    data: asked,
  }),
});

/** A supplier says no to what one body asks for one year. */
export const sayNoRoute = route({
  path: '/supplier/asked/:body/:invitation',
  who: aSupplier,
  async object(at) {
    const own = await listAskedOf(at.db, [ownSupplier(at)]);
    const invitation = own.find(
      (one) => one.invitationId === at.params['invitation'] && one.bodyId === at.body?.id,
    );
    if (!invitation) throw new NotFound();
    return invitation;
  },
  page: (at, invitation, form) => ({
    title: text.no.title,
    body: <SayNoPage invitation={invitation} action={at.path} form={form} />,
  }),
  form: z.object({ reason: z.string().max(5000).default('') }),
  async post({ tx, by, object, input }): Promise<Outcome> {
    const done = await declineInvitation(tx, by, { ...object, ...input });
    return isRefused(done) ? refuse({ '': text.no.nothingOpen }) : seeOther('/supplier/asked');
  },
});

function ownSupplier(at: Visit): string {
  const { hat } = theActor(at);
  if (hat.kind !== 'supplier') throw new NotFound();
  return hat.supplierId;
}
