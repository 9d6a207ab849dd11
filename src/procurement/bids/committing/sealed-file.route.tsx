import { NotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { isInTime } from '../deadline.rules.ts';
import { findBidState } from '../find-bid-state.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { MOST_SEALED_BYTES } from '../sealing/envelope.rules.ts';
import { commitFile } from './commit-file.ts';
import { namesOf } from './commitment.route.tsx';
import { mostSealedBytes } from './envelope-fits.rules.ts';
import { SealedFilePage } from './sealed-file.page.tsx';
import { refusals, words } from './words.en.ts';

const FILE_ADDS_BYTES = 128 * 1024;

/** A bid sealed elsewhere, handed in as a file: without JavaScript, from any machine. It is sealed already. */
export const sealedFileRoute = route({
  path: '/tenders/:body/:procurement/bid/sealed-file',
  who: aSupplier,
  object: theSealedTender,
  uploads: { maxFiles: 1, maxBytes: MOST_SEALED_BYTES + FILE_ADDS_BYTES },
  async page(at, procurement, form) {
    const now = await at.site.clock.now(at.db);
    const key = keyOf(procurement);
    const state = await findBidState(at.db, key, theSupplier(at), at.site.objects);
    const isOpen = procurement.bidsDueAt !== null && isInTime(now, procurement.bidsDueAt);
    const mayBringBytes = state && !state.isWhole && isInTime(now, state.bytesDueAt);
    if (!isOpen && !mayBringBytes && Object.keys(form.errors).length === 0)
      return seeOther(bidHrefs.receipt(namesOf(procurement).tender));
    const megabytes = Math.floor(at.site.largestBidBytes / 1024 / 1024);
    return {
      title: words.fileTitle,
      thread: await findThreadPlace(at.db, key, 'bids'),
      body: <SealedFilePage procurement={procurement} megabytes={megabytes} form={form} />,
    };
  },
  async postDirectly(at, procurement) {
    const upload = at.uploads.find(({ field }) => field === 'file');
    if (!upload || upload.sizeBytes === 0) return refuse({ file: words.fileBlank });
    const { site, db } = at;
    const by = { actor: theActor(at), clock: site.clock, random: site.random };
    const committed = await commitFile(db, by, {
      ...keyOf(procurement),
      supplierId: theSupplier(at),
      path: upload.path,
      objects: site.objects,
      mostBytes: mostSealedBytes(site.largestBidBytes),
    });
    const isShown = 'refused' in committed && committed.refused !== 'deadline-passed';
    if (isShown) return refuse({ file: refusals[committed.refused] });
    return seeOther(bidHrefs.receipt(namesOf(procurement).tender));
  },
});

/** A tender whose notice is out and whose bids are sealed to openers. */
export async function theSealedTender(at: Visit) {
  const procurement = await theProcurement(at);
  if (!procurement.noticePublishedAt || procurement.sealing !== 'openers') throw new NotFound();
  return procurement;
}
