import { z } from 'zod';
import { readStoredFile } from '../../../accountability/files/read-stored-file.ts';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findOwnPanel } from '../desk/find-own-panel.ts';
import { expensesHref } from '../serving/hrefs.rules.ts';
import { seatName } from '../serving/seat-name.en.ts';
import type { DecideFault } from './claim.rules.ts';
import { getClaim } from './claims.queries.ts';
import { claimOfficers } from './claims-desk.route.tsx';
import { DecideClaimPage } from './decide-claim.page.tsx';
import { decideClaim } from './decide-claim.ts';
import { words as allWords } from './words.en.ts';

const words = allWords.desk;

/** An officer decides one claim. */
export const decideClaimRoute = route({
  path: '/work/:body/panels/:panel/expenses/:claim',
  who: claimOfficers,
  object: findClaim,
  page: (_at, { panel, claim }, form) => ({
    title: words.decideTitle(seatName(claim)),
    desk: true,
    isSecret: true,
    body: <DecideClaimPage panel={panel} claim={claim} form={form} />,
  }),
  form: z.object({
    decision: z.enum(['approved', 'declined'], { error: words.choose }),
    reason: z.string().max(500).default(''),
  }),
  async post({ tx, by, object: { panel, claim }, input }) {
    const decided = await decideClaim(tx, by, { ...claim, claimId: claim.id, ...input });
    if (!isRefused<DecideFault>(decided)) return seeOther(expensesHref(panel));
    const field = decided.refused === 'reason-missing' ? 'reason' : 'decision';
    return refuse({ [field]: words.decideRefused[decided.refused] });
  },
});

/** The receipt that came with a claim, for whoever decides it. */
export const claimReceiptRoute = route({
  path: '/work/:body/panels/:panel/expenses/:claim/receipt',
  who: claimOfficers,
  async object(at) {
    const { claim } = await findClaim(at);
    if (!claim.fileId) throw new NotFound();
    return readStoredFile(at.db, at.site.filesFolder, { bodyId: claim.bodyId, fileId: claim.fileId });
  },
  page: (_at, file) => handOver(file),
});

async function findClaim(at: Visit) {
  const panel = await findOwnPanel(at);
  const key = { bodyId: panel.bodyId, panelId: panel.id, claimId: at.params['claim'] ?? '' };
  return { panel, claim: await getClaim(at.db, key) };
}
