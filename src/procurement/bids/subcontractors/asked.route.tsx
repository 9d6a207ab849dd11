import { z } from 'zod';
import { type Hat, isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { orNotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { isInTime } from '../deadline.rules.ts';
import { answerNaming } from './answer-naming.ts';
import { AskedListPage, AskedPage } from './asked.page.tsx';
import { findAddress, findAsked, listAsked } from './subcontractors.queries.ts';
import { askedWords as words } from './words.en.ts';

function suppliersOf(hat: Hat): string[] {
  return hat.kind === 'supplier' ? [hat.supplierId] : [];
}

export const askedListRoute = route({
  path: '/supplier/named',
  who: signedIn,
  object: async (at) => {
    const actor = theActor(at);
    const email = await findAddress(at.db, actor.personId);
    return transact(at.db, actor, (tx) => listAsked(tx, { supplierIds: suppliersOf(actor.hat), email }));
  },
  page: (_at, asked) => ({ title: words.listTitle, body: <AskedListPage asked={asked} /> }),
});

const form = z.object({ answer: z.enum(['agreed', 'said-no'], words.blank) });
type AnswerRefusal = keyof typeof words.refused;

export const askedRoute = route({
  path: '/supplier/named/:asked',
  who: signedIn,
  object: (at) => transact(at.db, theActor(at), (tx) => orNotFound(findAsked(tx, at.params['asked'] ?? ''))),
  form,
  async page(at, asked, state) {
    const now = await at.site.clock.now(at.db);
    const isOpen = asked.bidsDueAt !== null && isInTime(now, asked.bidsDueAt);
    return { title: words.title, body: <AskedPage asked={asked} isOpen={isOpen} form={state} /> };
  },
  async post({ tx, by, object: asked, input: { answer } }) {
    const given = await answerNaming(tx, by, { id: asked.id, answer });
    if (isRefused<AnswerRefusal>(given)) return refuse({ answer: words.refused[given.refused] });
    return seeOther(`/supplier/named/${asked.id}`);
  },
});
