import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { roundState } from '../../rounds/round.rules.ts';
import { listRoundOutcomes } from '../../rounds/rounds.queries.ts';
import { listStatements } from '../statements.queries.ts';
import { words as residentWords } from '../words.en.ts';
import { removeSeedStatement, type SeedRefusal, writeSeedStatement } from '../write-seed-statement.ts';
import { findModeratedRound } from './find-moderated-round.ts';
import { OwnStatementsPage } from './own-statements.page.tsx';
import { words } from './words.en.ts';

const form = z.object({
  text: z.string().default(''),
  outcome: z.string().default(''),
  remove: z.coerce.number().int().positive().max(1_000_000).optional().catch(undefined),
});

/** The commissioner’s own statements, to begin with. */
export const ownStatementsRoute = route({
  path: '/work/:body/rounds/:round/statements/own',
  who: bodyRole('commissioner'),
  object: findModeratedRound,
  async page(at, round, shown) {
    const [outcomes, listed, now] = await Promise.all([
      listRoundOutcomes(at.db, round.id),
      listStatements(at.db, round.id),
      at.site.clock.now(at.db),
    ]);
    const seeds = listed.filter(({ isSeed }) => isSeed);
    const state = roundState(round, now);
    return {
      title: words.seedsTitle,
      desk: true,
      body: <OwnStatementsPage {...{ round, state, outcomes, seeds }} form={shown} />,
    };
  },
  form,
  async post({ tx, by, object: round, input: { text, outcome, remove } }) {
    const done = seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/own`);
    if (remove !== undefined) {
      await removeSeedStatement(tx, by, { roundId: round.id, number: remove });
      return done;
    }
    const written = await writeSeedStatement(tx, by, {
      roundId: round.id,
      text,
      outcomeSlug: outcome || null,
    });
    return isRefused<SeedRefusal>(written) ? wordRefusal(written.refused, written.length) : done;
  },
});

function wordRefusal(refused: SeedRefusal, length?: number): Outcome {
  if (refused === 'has-opened') return refuse({ '': words.seedRefused[refused]() });
  return refuse({ [refused === 'outcome' ? 'outcome' : 'text']: residentWords.refused[refused](length) });
}
