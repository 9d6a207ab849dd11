import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { evaluatorsHref } from '../hrefs.ts';
import { listDeclarations } from './conflicts.queries.ts';
import { words } from './decide.words.en.ts';
import { DecideConflictPage } from './decide-conflict.page.tsx';
import { type DecideConflictRefusal, decidePerceivedConflict } from './decide-perceived-conflict.ts';

const fields: Readonly<Record<DecideConflictRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'not-perceived': '',
  'already-decided': '',
  'own-conflict': '',
  'conflicting-hats': '',
  'stood-aside': '',
};

/** The moderator or the procurement officer decides a perceived conflict. */
export const decideConflictRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/evaluators/:person/:supplier',
    who: bodyRole('procurement-officer', 'moderator'),
    object: findDeclared,
    async page(at, { procurement, declared }, form) {
      const backHref = evaluatorsHref(procurement);
      return {
        title: words.title(declared.personName),
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'scores'),
        body: <DecideConflictPage declared={declared} backHref={backHref} form={form} action={at.path} />,
      };
    },
    form: z.object({
      decision: z.enum(['may-score', 'stands-aside'], { error: words.choose }),
      reason: z.string().default(''),
      steps: z.string().default(''),
    }),
    async post({ tx, by, object: { procurement, declared }, input }) {
      const { personId, bidId } = declared;
      const key = { ...keyOf(procurement), personId, bidId };
      const decided = await decidePerceivedConflict(tx, by, { ...key, ...input });
      if (isRefused<DecideConflictRefusal>(decided)) {
        return refuse({ [fields[decided.refused]]: words.refusals[decided.refused] });
      }
      return seeOther(evaluatorsHref(procurement));
    },
  },
);

async function findDeclared(at: Visit) {
  const procurement = await theProcurement(at);
  const register = await listDeclarations(at.db, keyOf(procurement));
  const declared = register.find(
    ({ personId, supplierSlug }) =>
      personId === at.params['person'] && supplierSlug === at.params['supplier'],
  );
  if (!declared) throw new NotFound();
  return { procurement, declared };
}
