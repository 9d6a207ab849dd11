import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { getProcurementById } from '../../procurement/tenders/tenders.queries.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { findArrival } from '../arrivals/arrivals.queries.ts';
import { type CheckFault, restsOn } from './check.rules.ts';
import { CheckClaimPage } from './check-claim.page.tsx';
import { checkClaim } from './check-claim.ts';
import { getClaim, listClaims } from './claims.queries.ts';
import { loadMadeOf } from './counted-once/load-made-of.ts';
import { claimAfter, filterClaims, filterQuery, readClaimFilter } from './filter-claims.rules.ts';
import { quantityField } from './quantity-field.ts';
import { words } from './words.en.ts';

const { faults } = words.check;
type Fault = CheckFault | 'acts-for-supplier';

/** Which field each refusal belongs to; the empty name is the whole form. */
const fields: Readonly<Record<Fault, string>> = {
  'already-checked': '',
  'acts-for-supplier': '',
  'no-evidence': 'decision',
  'more-than-claimed': 'quantity',
  'evidence-not-there': 'restsOn',
  'reason-blank': 'reason',
  'reason-too-short': 'reason',
  'reason-filler': 'reason',
  'reason-repeated': 'reason',
  'reason-rests-on-nothing': 'reason',
};

const form = z.object({
  decision: z.enum(['verified', 'returned'], faults.decision),
  quantity: quantityField(faults),
  restsOn: z.enum(restsOn, faults.restsOn),
  reason: z.string().max(4000).default(''),
});

/** The contract manager verifies one claim, or sends it back. */
export const checkClaimRoute = route({
  path: '/work/:body/claims/:claim',
  who: bodyRole('contract-manager'),
  async object(at) {
    const body = theBody(at);
    const claim = await getClaim(at.db, { bodyId: body.id, claimId: at.params['claim'] ?? '' });
    const [procurement, claims, arrival, madeOf] = await Promise.all([
      getProcurementById(at.db, claim),
      listClaims(at.db, { bodyId: claim.bodyId, procurementId: claim.procurementId }),
      findArrival(at.db, claim),
      loadMadeOf(at.db, claim, { supplierId: null }),
    ]);
    const filter = readClaimFilter(at.query);
    const open = claims.filter(({ checked }) => checked === null).reverse();
    const waiting = filterClaims(open, filter);
    const next = claimAfter(waiting, claim.claimId);
    const query = filterQuery(filter);
    const queueHref = `/work/${body.slug}/contracts/${procurement.slug}`;
    const nextHref = next && `/work/${body.slug}/claims/${next.claimId}${query}`;
    return {
      claim,
      arrival,
      madeOf,
      queueHref: `${queueHref}${query}`,
      nextHref,
      query,
      left: waiting.length,
    };
  },
  page: (at, { claim, ...rest }, shown) => ({
    title: words.check.title(claim.title),
    desk: true,
    body: (
      <CheckClaimPage
        {...rest}
        claim={claim}
        bodySlug={theBody(at).slug}
        isNext={at.query.has('checked')}
        form={shown}
      />
    ),
  }),
  form,
  async post({ at, tx, by, object: { claim, queueHref, nextHref }, input }) {
    const checked = await checkClaim(tx, by, { ...claim, ...input, publicUrl: at.site.publicUrl });
    if (isRefused<Fault>(checked)) return refuse({ [fields[checked.refused]]: faults[checked.refused] });
    return seeOther(withChecked(nextHref ?? queueHref));
  },
});

function withChecked(href: string): string {
  return `${href}${href.includes('?') ? '&' : '?'}checked`;
}
