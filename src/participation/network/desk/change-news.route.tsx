import { isRefused } from '../../../acts/by.ts';
import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { filledWith } from '../changes/change-note.tsx';
import { words as changeWords } from '../changes/words.en.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { changeNews } from '../news/change-news.ts';
import { findNews, listRoundsOf } from '../news/news.queries.ts';
import { newsHref } from '../news/publish-news.ts';
import { words } from '../news/words.en.ts';
import { readNote, readRound, readTitle } from './read-title.ts';
import { WriteNewsPage } from './write-news.page.tsx';

const { faults } = words;

/** A piece of news is put right; what it said before can still be read. */
export const changeNewsRoute = route({
  path: '/work/:body/network/news/:news',
  who: bodyRole(...networkRoles),
  async object(at) {
    const { id } = theBody(at);
    const news = await findNews(at.db, id, at.params['news'] ?? '');
    return { news, rounds: await listRoundsOf(at.db, id) };
  },
  page: (at, { news, rounds }, form) => ({
    title: changeWords.newsTitle,
    desk: true,
    body: (
      <WriteNewsPage
        isChange
        path={at.path}
        rounds={rounds}
        form={filledWith(form, { title: news.title, text: news.text, round: news.roundSlug ?? '' })}
      />
    ),
  }),
  form: ({ rounds }) =>
    formOf((form) => ({
      title: readTitle(form, faults),
      text: readText(form, 'text', { blank: faults.text, max: 10_000, long: faults.textLong }),
      roundId: readRound(form, rounds, faults.round),
      note: readNote(form),
    })),
  async post({ tx, by, object: { news }, input }) {
    const { bodyId, bodySlug, id: newsId } = news;
    const changed = await changeNews(tx, by, { bodyId, bodySlug, newsId, ...input });
    if (isRefused(changed)) return refuse({ '': changeWords[changed.refused] });
    return seeOther(newsHref(bodySlug, news.slug));
  },
});
