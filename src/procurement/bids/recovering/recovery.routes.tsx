import { z } from 'zod';
import { NotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { whoPublishes } from '../../criteria/who.rules.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findBox } from '../openers/openers.queries.ts';
import { isKeyWanted } from '../opening/bids-to-open.queries.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { beginRecovery } from './begin-recovery.ts';
import { RecoveryPage, ReleaseKeyPage } from './recovery.page.tsx';
import { FEWEST_DAYS, MOST_DAYS } from './recovery.rules.ts';
import { releaseKey } from './release-key.ts';
import { releaseWords, words } from './words.en.ts';

/** The officer asks suppliers for their keys, where the openers’ parts do not open every bid. */
export const recoveryRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/recovery',
    who: whoPublishes,
    object: theProcurement,
    async page(at, procurement, form) {
      const now = await at.site.clock.now(at.db);
      const { bidsDueAt, bidsOpenedAt, sealing } = procurement;
      const isTime =
        sealing === 'openers' && bidsDueAt && now.epochMilliseconds > bidsDueAt.epochMilliseconds;
      if (!isTime || bidsOpenedAt) return seeOther(`${deskHref(procurement)}/open-bids`);
      const box = await findBox(at.db, keyOf(procurement));
      const body = <RecoveryPage procurement={procurement} box={box} action={at.path} form={form} />;
      return {
        title: words.title,
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), 'bids'),
        body,
      };
    },
    form: z.object({
      days: z.coerce
        .number(words.daysWrong)
        .int(words.daysWrong)
        .min(FEWEST_DAYS, words.daysWrong)
        .max(MOST_DAYS, words.daysWrong),
    }),
    async post({ at, tx, by, object: procurement, input }) {
      const { publicUrl } = at.site;
      const begun = await beginRecovery(tx, by, {
        ...keyOf(procurement),
        workingDays: input.days,
        publicUrl,
      });
      if ('refused' in begun) return refuse({ '': words.refusals[begun.refused] });
      return seeOther(`${deskHref(procurement)}/open-bids`);
    },
  },
);

/** A supplier gives the key to its own bid, while it is asked for. */
export const releaseKeyRoute = route({
  path: '/tenders/:body/:procurement/bid/release-key',
  who: aSupplier,
  object: theAskedTender,
  maxFileBytes: 64 * 1024,
  async page(at, { procurement, box, now }, form) {
    return {
      title: releaseWords.title,
      thread: await findThreadPlace(at.db, keyOf(procurement), 'bids'),
      body: <ReleaseKeyPage procurement={procurement} box={box} now={now} form={form} />,
    };
  },
  form: z.object({ key: z.string().default('') }),
  async post({ at, tx, by, object: { procurement }, input }) {
    const keyFile = at.files['file']?.bytes.toString('utf8') ?? input.key;
    if (keyFile.trim() === '') return refuse({ file: releaseWords.blank });
    const supplierId = theSupplier(at);
    const released = await releaseKey(tx, by, { ...keyOf(procurement), supplierId, keyFile });
    if ('refused' in released) return refuse({ file: releaseWords.refusals[released.refused] });
    return seeOther(bidHrefs.receipt({ body: procurement.bodySlug, procurement: procurement.slug }));
  },
});

/** A tender in which this supplier’s bid is to be opened and keys are asked for: also once the others are open. */
async function theAskedTender(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const now = await at.site.clock.now(at.db);
  const box = await findBox(at.db, key);
  const supplierId = theSupplier(at);
  const isWanted = box.recoveryEndsAt !== null && (await isKeyWanted(at.db, procurement, supplierId, now));
  if (!isWanted) throw new NotFound();
  return { procurement, box, now };
}
