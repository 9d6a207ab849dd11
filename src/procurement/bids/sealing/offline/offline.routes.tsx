import { NotFound } from '../../../../db/errors.ts';
import { anyone, aSupplier } from '../../../../web/edge/access.rules.ts';
import { handOver } from '../../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../../web/edge/visit.ts';
import { findThreadPlace } from '../../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../../tenders/find-procurement.ts';
import { loadFormGround } from '../../form/load-form-ground.ts';
import { visitBid } from '../../form/visit-bid.ts';
import { makeSealer } from './make-sealer.tsx';
import { OfflinePage } from './offline.page.tsx';
import { writeSupplierFile } from './supplier-file.rules.ts';
import { offlineWords as words } from './words.en.ts';

/** A tender whose notice is out and whose bids are sealed to openers. */
async function theSealedTender(at: Visit) {
  const procurement = await theProcurement(at);
  if (!procurement.noticePublishedAt || procurement.sealing !== 'openers') throw new NotFound();
  return procurement;
}

function sealerOf({ db, site }: Visit, procurement: Parameters<typeof makeSealer>[1]) {
  return makeSealer({ db, assets: site.assets, publicUrl: site.publicUrl }, procurement);
}

const offlineRoute = route({
  path: '/tenders/:body/:procurement/bid/offline',
  who: anyone,
  object: theSealedTender,
  async page(at, procurement) {
    const [{ html, sha256 }, thread] = await Promise.all([
      sealerOf(at, procurement),
      findThreadPlace(at.db, keyOf(procurement), 'bids'),
    ]);
    const sealer = { bytes: Buffer.byteLength(html), sha256 };
    const isSupplier = at.actor?.hat.kind === 'supplier';
    return {
      title: words.pageTitle(procurement.title),
      thread,
      data: { sealer },
      body: <OfflinePage procurement={procurement} sealer={sealer} isSupplier={isSupplier} />,
    };
  },
});

const sealerRoute = route({
  path: '/tenders/:body/:procurement/sealer.html',
  who: anyone,
  object: theSealedTender,
  async page(at, procurement) {
    const { html } = await sealerOf(at, procurement);
    const fileName = `sealer-${procurement.slug}.html`;
    return handOver({ fileName, mediaType: 'text/html; charset=UTF-8', content: html });
  },
});

const supplierFileRoute = route({
  path: '/tenders/:body/:procurement/bid/supplier.json',
  who: aSupplier,
  object: visitBid,
  async page(at, visited) {
    const { key, supplierId, procurement } = visited;
    const ground = await loadFormGround(at.db, { procurement, supplierId, actor: theActor(at) });
    const name = at.signed?.hatName ?? '';
    const of = { bodyId: key.bodyId, procurementId: key.procurementId, supplierId };
    const content = writeSupplierFile({ ...ground, of, name });
    return handOver({ fileName: 'supplier.json', mediaType: 'application/json; charset=UTF-8', content });
  },
});

export const offlineRoutes: readonly Route[] = [offlineRoute, sealerRoute, supplierFileRoute];
