import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { countAnswers } from '../rounds/answer-counts.queries.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { roundState } from '../rounds/round.rules.ts';
import { PublishResultsPage } from './publish-results.page.tsx';
import { publishResults } from './publish-results.ts';
import { words } from './words.en.ts';

/** The commissioner publishes what residents said. */
export const publishResultsRoute = route({
  path: '/work/:body/rounds/:round/results',
  who: bodyRole('commissioner'),
  object: findOwnRound,
  async page(at, round, { errors }) {
    const [answers, now] = await Promise.all([countAnswers(at.db, round.id), at.site.clock.now(at.db)]);
    const shown = { round, state: roundState(round, now), answers, errors };
    return { title: words.publishTitle, desk: true, body: <PublishResultsPage {...shown} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: round }) {
    const published = await publishResults(tx, by, { roundId: round.id });
    return isRefused<keyof typeof words.refused>(published)
      ? refuse({ '': words.refused[published.refused] })
      : seeOther(`/say/${round.slug}/results`);
  },
});
