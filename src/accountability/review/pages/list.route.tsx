import { londonDate } from '../../../values/dates.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { listSigned, type SignedReview } from '../signed.queries.ts';
import { ReviewsPage } from './list.page.tsx';
import { loadList, readListAsk } from './load-list.ts';
import { pageWords } from './words.en.ts';

/** Every signed Review, for everyone. */
export const reviewsRoute = route({
  path: '/reviews',
  who: anyone,
  object: noObject,
  async page({ db, query }) {
    const ask = readListAsk(query);
    const format = tableFormat(query);
    if (format) return handOverTable(format, listTable(await listSigned(db, ask)));
    const list = await loadList(db, ask);
    const { total, taken, reviews } = list;
    return {
      title: pageWords.list.title,
      wide: true,
      body: <ReviewsPage list={list} />,
      data: { total, page: ask.page, minutes: taken, reviews: reviews.map(reviewFacts) },
    };
  },
});

/** One line of the list for machines. */
function reviewFacts(review: SignedReview) {
  const { name, slug, supplierId, year, revision, signedAt, closedAt, given, evidenced, verified } = review;
  return {
    filer: name,
    kind: supplierId === null ? 'public-body' : 'supplier',
    slug,
    year,
    revision,
    signedAt: signedAt.toString(),
    signedOffAt: closedAt?.toString() ?? null,
    figures: given,
    evidenced,
    verified,
    invented: review.invented,
  };
}

function listTable(reviews: readonly SignedReview[]) {
  const rows = reviews.map((review) => [
    review.name,
    review.supplierId === null ? 'public-body' : 'supplier',
    review.slug,
    review.year,
    review.revision,
    londonDate(review.signedAt).toString(),
    review.closedAt ? londonDate(review.closedAt).toString() : null,
    review.given,
    review.evidenced,
    review.verified,
  ]);
  return {
    name: 'reviews.csv',
    head: pageWords.list.head,
    rows: rows,
  };
}
