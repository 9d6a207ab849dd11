import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { NewsPage } from './news.page.tsx';
import { findNews } from './news.queries.ts';

export const newsRoute = route({
  path: '/network/:body/news/:news',
  who: anyone,
  object: (at) => findNews(at.db, theBody(at).id, at.params['news'] ?? ''),
  page: (_, news) => ({
    title: news.title,
    body: <NewsPage news={news} />,
    data: { ...news, publishedAt: news.publishedAt.toString() },
  }),
});
