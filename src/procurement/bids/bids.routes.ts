import type { Route } from '../../web/edge/route.ts';
import { ownDocumentRoute } from './attachments/own-document.route.ts';
import { bidsStationRoute } from './bids-station.route.tsx';
import { commitmentRoute } from './committing/commitment.route.tsx';
import { sealedFileRoute } from './committing/sealed-file.route.tsx';
import { withdrawRoute } from './committing/withdraw.route.tsx';
import { bidFormRoutes } from './form/form.routes.ts';
import { bytesRoute } from './keeping/bytes.route.tsx';
import { openBidsRoute } from './open-bids.route.tsx';
import { keyLostRoute } from './openers/key-lost.route.tsx';
import { openerRoute } from './openers/opener.route.tsx';
import { openersRoute } from './openers/openers.route.tsx';
import { openersFileRoute } from './openers/openers-file.route.ts';
import { envelopesRoute } from './opening/envelopes.route.ts';
import { sharesRoute } from './opening/shares.route.tsx';
import { receiptRoute } from './receipt.route.tsx';
import { recoveryRoute, releaseKeyRoute } from './recovering/recovery.routes.tsx';
import { restRoute } from './recovering/rest.route.tsx';
import { offlineRoutes } from './sealing/offline/offline.routes.tsx';

export const bidsRoutes: readonly Route[] = [
  ...bidFormRoutes,
  ...offlineRoutes,
  receiptRoute,
  ownDocumentRoute,
  commitmentRoute,
  bytesRoute,
  sealedFileRoute,
  withdrawRoute,
  releaseKeyRoute,
  openersFileRoute,
  openersRoute,
  openerRoute,
  keyLostRoute,
  envelopesRoute,
  sharesRoute,
  openBidsRoute,
  recoveryRoute,
  restRoute,
  bidsStationRoute,
];
