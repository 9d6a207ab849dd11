import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { roleNames } from '../../../web/edge/words.en.ts';
import { findTheme } from '../comments/find-theme.ts';
import { loadSummaryDesk, type SummaryDesk } from './load-summary-desk.ts';
import { SummaryDeskPage } from './summary-desk.page.tsx';
import { words } from './words.en.ts';
import { publishSummary, saveSummary } from './write-summary.ts';

/** What the signature says they are. */
const signedAs = roleNames.commissioner.toLowerCase();

/** A commissioner sums up the comments on a theme, and signs. */
export const summaryDeskRoute = route({
  path: '/work/:body/network/summaries/:round/:outcome',
  who: bodyRole('commissioner'),
  async object(at) {
    const theme = await findTheme(at.db, at.params['round'], at.params['outcome']);
    if (theme.round.bodyId !== theBody(at).id) throw new NotFound();
    return { theme, key: { roundId: theme.round.id, outcomeId: theme.outcome.id } };
  },
  async page(at, { theme, key }, form) {
    const loaded = await loadSummaryDesk(at.db, key);
    const desk: SummaryDesk = { ...loaded, signer: { name: at.signed?.name ?? '', as: signedAs } };
    return {
      title: words.deskTitle(theme.outcome.plainName),
      desk: true,
      body: (
        <SummaryDeskPage theme={theme} desk={desk} form={form} path={at.path} saved={at.query.has('saved')} />
      ),
    };
  },
  form: z.object({ text: z.string().default(''), publish: z.string().default('') }),
  async post({ at, tx, by, object: { theme, key }, input }) {
    if (input.publish === 'yes') {
      const published = await publishSummary(tx, by, { ...key, signedAs });
      if (isRefused(published)) return refuse(words.refused[published.refused]);
      return seeOther(`/network/rounds/${theme.round.slug}/${theme.outcome.slug}`);
    }
    const saved = await saveSummary(tx, by, { ...key, text: input.text });
    return isRefused(saved) ? refuse(words.refused[saved.refused]) : seeOther(`${at.path}?saved`);
  },
});
