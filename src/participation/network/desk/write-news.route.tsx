import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { listRoundsOf } from '../news/news.queries.ts';
import { newsHref, publishNews } from '../news/publish-news.ts';
import { words } from '../news/words.en.ts';
import { readRound, readTitle } from './read-title.ts';
import { WriteNewsPage } from './write-news.page.tsx';

const { faults } = words;

export const writeNewsRoute = route({
  path: '/work/:body/network/news',
  who: bodyRole(...networkRoles),
  object: (at) => listRoundsOf(at.db, theBody(at).id),
  page: (at, rounds, form) => ({
    title: words.newsTitle,
    desk: true,
    body: <WriteNewsPage path={at.path} rounds={rounds} form={form} />,
  }),
  form: (rounds) =>
    formOf((form) => ({
      title: readTitle(form, faults),
      text: readText(form, 'text', { blank: faults.text, max: 10_000, long: faults.textLong }),
      roundId: readRound(form, rounds, faults.round),
    })),
  async post({ at, tx, by, input }) {
    const { id, slug: bodySlug } = theBody(at);
    const { slug } = await publishNews(tx, by, { bodyId: id, bodySlug, ...input });
    return seeOther(newsHref(bodySlug, slug));
  },
});
