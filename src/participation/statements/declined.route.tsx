import { readPageNumber } from '../../values/list-query.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { DeclinedPage } from './declined.page.tsx';
import { findStatementRound } from './find-statement-round.ts';
import { declinedData } from './statement-data.ts';
import { listStatements } from './statements.queries.ts';
import { words } from './words.en.ts';

/** What was not shown and why, for everyone. */
export const declinedRoute = route({
  path: '/say/:round/statements/declined',
  who: anyone,
  object: (at) => findStatementRound(at.db, at.params['round']),
  async page(at, { round }) {
    const [declined, thread] = await Promise.all([
      listStatements(at.db, round.id, ['declined']),
      voiceThread(at, round),
    ]);
    return {
      title: words.declinedTitle,
      ...thread,
      body: <DeclinedPage round={round} declined={declined} page={readPageNumber(at.query)} />,
      data: { round: round.slug, declined: declined.map(declinedData) },
    };
  },
});
