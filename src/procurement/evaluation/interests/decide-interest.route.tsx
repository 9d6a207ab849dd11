import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { interestsHref } from '../hrefs.ts';
import { DecideInterestPage } from './decide-interest.page.tsx';
import { type DecideInterestRefusal, decideInterest } from './decide-interest.ts';
import { listInterests } from './interests.queries.ts';
import { words } from './words.en.ts';

const fields: Readonly<Partial<Record<DecideInterestRefusal, string>>> = {
  'nothing-to-decide': '',
  'already-decided': '',
  'own-interest': '',
  'conflicting-hats': '',
  'stood-aside': '',
  'steps-missing': 'steps',
};

/** The authority decides what a link means that somebody with a part in the purchase told of. */
export const decideInterestRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/interests/:person/:stage',
    who: bodyRole('procurement-officer', 'commissioner', 'elected-member'),
    object: findTold,
    async page(at, { procurement, told }, form) {
      const backHref = interestsHref(procurement);
      return {
        title: words.deciding.title(told.personName),
        desk: true,
        thread: await findThreadPlace(
          at.db,
          keyOf(procurement),
          procurement.noticePublishedAt ? 'scores' : 'criteria',
        ),
        body: <DecideInterestPage told={told} backHref={backHref} form={form} action={at.path} />,
      };
    },
    form: z.object({
      decision: z.enum(['goes-on', 'stands-aside'], { error: words.deciding.choose }),
      steps: z.string().default(''),
      reason: z.string().default(''),
    }),
    async post({ tx, by, object: { procurement, told }, input }) {
      const key = { ...keyOf(procurement), personId: told.personId, stage: told.stage };
      const decided = await decideInterest(tx, by, { ...key, ...input });
      if (isRefused<DecideInterestRefusal>(decided))
        return refuse({
          [fields[decided.refused] ?? 'reason']: words.deciding.refusals[decided.refused],
        });
      return seeOther(interestsHref(procurement));
    },
  },
);

async function findTold(at: Visit) {
  const procurement = await theProcurement(at);
  const told = (await listInterests(at.db, keyOf(procurement))).find(
    ({ personId, stage, finding }) =>
      personId === at.params['person'] && stage === at.params['stage'] && finding !== 'none',
  );
  if (!told) throw new NotFound();
  return { procurement, told };
}
