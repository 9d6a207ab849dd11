import { z } from 'zod';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, theSupplier } from '../../../web/edge/visit.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { getClaim } from '../claims.queries.ts';
import { lineKinds } from './lines.rules.ts';
import { loadMadeOf } from './load-made-of.ts';
import { MadeOfPage } from './made-of.page.tsx';
import { tellMadeOf } from './tell-made-of.ts';
import { linesSentence, words } from './words.en.ts';

/** What one of the supplier’s own claims is made of. */
export const madeOfRoute = route({
  path: '/supplier/claims/:body/:claim',
  who: aSupplier,
  async object(at) {
    const key = { bodyId: theBody(at).id, claimId: at.params['claim'] ?? '' };
    const claim = await getClaim(at.db, key);
    const supplierId = theSupplier(at);
    if (claim.supplierId !== supplierId) throw new NotFound();
    const today = londonDate(await at.site.clock.now(at.db));
    const [promise, shown] = await Promise.all([
      getPromise(at.db, claim, today),
      loadMadeOf(at.db, claim, { supplierId }),
    ]);
    return { claim, promise, shown };
  },
  page: (at, { claim, promise, shown }, form) => ({
    title: words.title(promise.title),
    body: <MadeOfPage promise={promise} claim={claim} shown={shown} form={form} action={at.path} />,
  }),
  form: z.object({
    kind: z.enum(lineKinds, { error: words.kindBlank }),
    lines: z.string().max(400_000).default(''),
  }),
  async post({ at, tx, by, object: { claim, promise }, input }) {
    const { secret } = at.site;
    const told = await tellMadeOf(tx, by, { ...claim, kind: input.kind, text: input.lines, secret });
    if (!('refused' in told)) return seeOther(at.path);
    if (told.refused === 'lines' && told.fault)
      return refuse({ lines: linesSentence(told.fault, Number(claim.quantity), promise.unit) });
    return refuse({ '': words.refusals[told.refused === 'told' ? 'told' : 'checked'] });
  },
});
