import { z } from 'zod';
import { readPageNumber } from '../../../values/list-query.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { nameFault, spokenFault } from '../moderation.words.en.ts';
import { commentsTable } from './comments-csv.ts';
import { findTheme, themeHref } from './find-theme.ts';
import { loadTalk } from './load-talk.ts';
import { ThemePage } from './theme.page.tsx';
import { words } from './words.en.ts';
import { longestComment, writeComment } from './write-comment.ts';

/** What people say about a theme; anyone may add to it, without an account (tier 0). */
export const themeRoute = route({
  path: '/network/rounds/:round/:outcome',
  who: anyone,
  object: ({ db, params }) => findTheme(db, params['round'], params['outcome']),
  // A library’s screens share one address.
  limit: { hits: 20, seconds: 600 },
  async page(at, theme, form) {
    const key = { roundId: theme.round.id, outcomeId: theme.outcome.id };
    const talk = await loadTalk(at.db, key, readPageNumber(at.query, 1000), at.query.has('as'));
    const format = tableFormat(at.query);
    if (format) return handOverTable(format, commentsTable(theme, talk));
    return {
      title: words.themeTitle(theme.outcome.plainName),
      body: <ThemePage theme={theme} talk={talk} form={form} thanks={at.query.has('thanks')} />,
      data: {
        round: theme.round.slug,
        theme: theme.outcome.slug,
        counts: talk.counts,
        comments: talk.comments.map(({ text, name, writtenOn }) => ({
          text,
          name,
          writtenOn: writtenOn.toString(),
        })),
        declined: talk.declined.map(({ ground, reason, decidedOn }) => ({
          ground,
          reason,
          decidedOn: decidedOn?.toString(),
        })),
        summary: talk.summary,
      },
    };
  },
  form: z.object({ text: z.string().default(''), name: z.string().default('') }),
  async post({ tx, by, object: theme, input }) {
    const key = { roundId: theme.round.id, outcomeId: theme.outcome.id };
    const written = await writeComment(tx, by, { ...key, ...input });
    if (!('refused' in written)) return seeOther(`${themeHref(theme)}?thanks`);
    return written.refused === 'name'
      ? refuse({ name: nameFault(written.why) })
      : refuse({ text: spokenFault(written.refused, longestComment) });
  },
});
