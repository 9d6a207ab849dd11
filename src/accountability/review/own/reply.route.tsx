import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { type ReplyFault, replyToQuery } from '../reply-to-query.ts';
import { listQueries } from '../threads.queries.ts';
import { type FilerWay, visitReview } from './filer-way.ts';
import { ReplyPage } from './reply.page.tsx';
import { ownWords } from './words.en.ts';

const text = ownWords.reply;

const fields: Readonly<Record<ReplyFault, string>> = {
  'reply-blank': 'reply',
  'already-answered': '',
  closed: '',
  'link-not-https': 'link',
  'empty-file': 'file',
  'file-too-large': 'file',
  'file-kind': 'file',
  'photo-heic': 'file',
  'file-damaged': 'file',
  'csv-formula': 'file',
};

const form = z.object({
  reply: z.string().max(4000).default(''),
  link: z.string().trim().default(''),
});

/** The filer answers one query, for all public bodies at once. */
export function replyRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year/queries/:query`,
    who: way.who,
    async object(at) {
      const visit = await visitReview(way, at);
      const signed = visit.revisions.filter(({ signedAt }) => signedAt !== null);
      for (const { reviewId } of signed) {
        const queries = await listQueries(at.db, reviewId);
        const query = queries.find(({ queryId }) => queryId === at.params['query']);
        if (query) return { visit, reviewId, query };
      }
      throw new NotFound();
    },
    page: (at, { visit, query }, shown) =>
      query.repliedAt
        ? seeOther(visit.href)
        : {
            title: text.title,
            desk: true,
            body: <ReplyPage visit={visit} query={query} action={at.path} form={shown} />,
          },
    form,
    maxFileBytes: MAX_FILE_BYTES,
    async post({ at, tx, by, object: { visit, reviewId, query }, input }): Promise<Outcome> {
      const { file } = at.files;
      const done = await replyToQuery(tx, by, {
        reviewId,
        queryId: query.queryId,
        ...input,
        file: file && { folder: at.site.filesFolder, ...file },
      });
      if (isRefused<ReplyFault>(done)) return refuse({ [fields[done.refused]]: text.faults[done.refused] });
      return seeOther(visit.href);
    },
  });
}
