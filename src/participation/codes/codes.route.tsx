import { bodyRole } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { CodesPage } from './codes.page.tsx';
import { mayPrint } from './desk-facts.ts';
import { countCodes, listBatches } from './joining-codes.queries.ts';
import { words } from './words.en.ts';

/** A round’s codes: the ways to print them, and what was printed so far. */
export const codesRoute = route({
  path: '/work/:body/rounds/:round/codes',
  who: bodyRole('facilitator', 'commissioner'),
  object: findOwnRound,
  async page(at, round) {
    const [counts, batches, may] = await Promise.all([
      countCodes(at.db, round.id),
      listBatches(at.db, round.id),
      mayPrint(at, round),
    ]);
    const { hat } = theActor(at);
    const isFacilitator = hat.kind === 'body' && hat.role === 'facilitator';
    return {
      title: words.title,
      desk: true,
      body: <CodesPage {...{ round, batches, isFacilitator }} {...counts} mayPrint={may} />,
    };
  },
});
