import { z } from 'zod';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, theSupplier } from '../../../web/edge/visit.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { getClaim } from '../claims.queries.ts';
import { lineKinds } from './lines.rules.ts';
import { loadMadeOf } from './load-made-of.ts';
import { MadeOfPage } from './made-of.page.tsx';
import { countsTime, readMonth } from './person-months.rules.ts';
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
    from: z.string().max(100).default(''),
    to: z.string().max(100).default(''),
  }),
  async post({ at, tx, by, object: { claim, promise }, input }) {
    const { secret } = at.site;
    const { kind, lines: text } = input;
    const months = kind === 'person' && countsTime(promise.unit) ? readMonths(input) : undefined;
    if (months && 'wrong' in months) return refuse(months.wrong);
    const told = await tellMadeOf(tx, by, { ...claim, kind, months, text, secret });
    if (!('refused' in told)) return seeOther(at.path);
    if (told.refused === 'lines' && told.fault)
      return refuse({ lines: linesSentence(told.fault, Number(claim.quantity), promise.unit) });
    if (told.refused === 'months') return refuse({ from: words.refusals.months });
    return refuse({ '': words.refusals[told.refused === 'told' ? 'told' : 'checked'] });
  },
});

/** The months that were typed, or what is wrong with each field. */
function readMonths(typed: { readonly from: string; readonly to: string }) {
  const [from, to] = [readMonth(typed.from), readMonth(typed.to)];
  if (from && to) return { from, to };
  return {
    wrong: {
      ...(from ? {} : { from: words.monthWrong }),
      ...(to ? {} : { to: words.monthWrong }),
    } as FormErrors,
  };
}
