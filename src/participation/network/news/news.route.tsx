import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listNewsChanges } from '../changes/changes.queries.ts';
import { changesData } from '../changes/changes-list.tsx';
import { NewsPage } from './news.page.tsx';
import { findNews } from './news.queries.ts';

export const newsRoute = route({
  path: '/network/:body/news/:news',
  who: anyone,
  object: (at) => findNews(at.db, theBody(at).id, at.params['news'] ?? ''),
  async page({ db }, news) {
    const changes = await listNewsChanges(db, news);
    const { id: _, bodyId: __, ...told } = news;
    return {
      title: news.title,
      body: <NewsPage news={news} changes={changes} />,
      data: { ...told, publishedAt: news.publishedAt.toString(), changes: changesData(changes) },
    };
  },
});
