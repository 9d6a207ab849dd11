import { NotFound } from '../../db/errors.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody } from '../../web/edge/visit.ts';
import { readStoredFile } from '../files/read-stored-file.ts';
import { getClaim } from './claims.queries.ts';
import { mayOpenFile } from './claims.rules.ts';

/** The file that came with a claim, as an attachment, for the buyer and the supplier that sent it. */
export const claimFileRoute = route({
  path: '/claims/:body/:claim/file',
  who: signedIn,
  async object(at) {
    const { hat } = theActor(at);
    const claim = await getClaim(at.db, { bodyId: theBody(at).id, claimId: at.params['claim'] ?? '' });
    if (!claim.fileId || !mayOpenFile(hat, claim)) throw new NotFound();
    return readStoredFile(at.db, at.site.filesFolder, { bodyId: claim.bodyId, fileId: claim.fileId });
  },
  page: (_, file) => handOver(file),
});
