import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { notAnswered, replyPercent } from './invitations.rules.ts';
import { RepliesPage } from './replies.page.tsx';
import { listReplies, type Replies } from './replies.queries.ts';
import { repliesWords } from './replies.words.en.ts';

/** How many suppliers answer, by body and year. */
export const repliesRoute = route({
  path: '/charter/replies',
  who: anyone,
  object: ({ db }) => listReplies(db),
  page({ query }, replies) {
    const format = tableFormat(query);
    if (format) return handOverTable(format, repliesTable(replies));
    return {
      title: repliesWords.title,
      body: <RepliesPage replies={replies} />,
      data: replies.map((one) => ({
        ...one,
        noAnswer: notAnswered(one),
        repliesPercent: replyPercent(one),
      })),
    };
  },
});

const head = ['body', 'name', 'financial_year', 'ask', 'asked', 'reached', 'done', 'said_no', 'no_answer'];

function repliesTable(replies: readonly Replies[]) {
  return {
    name: 'charter-replies.csv',
    head,
    rows: replies.map((one) => [
      one.bodySlug,
      one.bodyName,
      one.year,
      one.ask,
      one.asked,
      one.reached,
      one.answered,
      one.declined,
      notAnswered(one),
    ]),
  };
}
