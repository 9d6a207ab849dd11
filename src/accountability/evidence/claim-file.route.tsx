import { NotFound } from '../../db/errors.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../web/edge/visit.ts';
import { readStoredFile } from '../files/read-stored-file.ts';
import { type Claim, getClaim } from './claims.queries.ts';
import { mayOpenFile } from './claims.rules.ts';

async function readFileOf(at: Visit, choose: (claim: Claim) => string | null | undefined) {
  const { hat } = theActor(at);
  const claim = await getClaim(at.db, { bodyId: theBody(at).id, claimId: at.params['claim'] ?? '' });
  const fileId = choose(claim);
  if (!fileId || !mayOpenFile(hat, claim)) throw new NotFound();
  return readStoredFile(at.db, at.site.filesFolder, { bodyId: claim.bodyId, fileId });
}

/** The first file that came with a claim, as an attachment, for the buyer and the supplier that sent it. */
export const claimFileRoute = route({
  path: '/claims/:body/:claim/file',
  who: signedIn,
  object: (at) => readFileOf(at, ({ fileId }) => fileId),
  page: (_, file) => handOver(file),
});

/** Another file of it, by its place: 2, 3 and so on. */
export const claimPaperRoute = route({
  path: '/claims/:body/:claim/files/:position',
  who: signedIn,
  object: (at) =>
    readFileOf(
      at,
      ({ papers }) => papers.find(({ position }) => String(position) === at.params['position'])?.fileId,
    ),
  page: (_, file) => handOver(file),
});
