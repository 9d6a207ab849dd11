import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { roundState } from '../../rounds/round.rules.ts';
import type { ModerationRefusal } from '../hold-for-moderation.ts';
import { moderatingRoles } from '../moderation.rules.ts';
import { showStatement } from '../show-statement.ts';
import { findSimilar } from '../similar.rules.ts';
import { listStatements } from '../statements.queries.ts';
import { findModeratedStatement } from './find-moderated-round.ts';
import { ReadStatementPage } from './read-statement.page.tsx';
import { words } from './words.en.ts';

/** One statement at the desk; posting shows it to everyone. */
export const readStatementRoute = route({
  path: '/work/:body/rounds/:round/statements/:number',
  who: bodyRole(...moderatingRoles),
  object: findModeratedStatement,
  async page(at, { round, statement }, { errors }) {
    const [listed, now] = await Promise.all([
      listStatements(at.db, round.id, ['waiting', 'shown']),
      at.site.clock.now(at.db),
    ]);
    const others = listed.filter(({ number }) => number !== statement.number);
    const shown = {
      round,
      statement,
      state: roundState(round, now),
      similar: findSimilar(
        statement.text,
        others.filter(({ state }) => state === 'shown'),
      ),
      next: others.find(({ state }) => state === 'waiting')?.number,
      errors,
    };
    return {
      title: words.oneTitle(statement.number),
      desk: true,
      body: <ReadStatementPage {...shown} />,
    };
  },
  form: z.object({}),
  async post({ tx, by, object: { round, statement } }) {
    const shown = await showStatement(tx, by, { roundId: round.id, number: statement.number });
    return isRefused<ModerationRefusal>(shown)
      ? refuse({ '': words.moderation[shown.refused] })
      : seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/${statement.number}`);
  },
});
