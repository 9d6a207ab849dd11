import { londonDate } from '../../../values/dates.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listAsked } from '../../spend/tiers/list-asked.ts';
import { reviewYears } from '../review-years.rules.ts';
import { listSigned } from '../signed.queries.ts';
import { type DeskRow, ReviewsDeskPage } from './list.page.tsx';
import { reviewers } from './reviewers.ts';
import { deskWords } from './words.en.ts';

/** The Reviews that an officer of a body may check. */
export const reviewsDeskRoute = route({
  path: '/work/:body/reviews',
  who: reviewers,
  async object(at) {
    const years = reviewYears(londonDate(await at.site.clock.now(at.db)));
    const year = years.find((known) => known === at.query.get('year')) ?? years[0] ?? '';
    const { id: bodyId } = theBody(at);
    const [signed, paid] = await Promise.all([
      listSigned(at.db, { year }),
      listAsked(at.db, { bodyId, period: { year }, audience: 'officer' }),
    ]);
    const pence = new Map(paid.suppliers.map((supplier) => [supplier.supplierId, supplier.pence]));
    const rows = signed.flatMap((review): DeskRow[] => {
      if (review.supplierId === null) return review.bodyId === bodyId ? [] : [{ ...review, pence: null }];
      const paidPence = pence.get(review.supplierId);
      return paidPence === undefined ? [] : [{ ...review, pence: paidPence }];
    });
    const asked = paid.suppliers.filter(({ asks }) => asks.includes('review'));
    const has = new Set(signed.map(({ supplierId }) => supplierId));
    const signedAsked = asked.filter(({ supplierId }) => has.has(supplierId)).length;
    return { year, years, rows, asked: asked.length, signedAsked };
  },
  page: (at, object) => ({
    title: deskWords.list.title,
    desk: true,
    body: <ReviewsDeskPage bodySlug={theBody(at).slug} {...object} />,
  }),
});
