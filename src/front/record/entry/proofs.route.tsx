import { latestCheckpoint } from '../../../accountability/record/recorded.queries.ts';
import { makeProof } from '../../../accountability/record/serving/make-proof.ts';
import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver, seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { mostProofs } from '../check/check-proof.ts';
import { readPosition } from './load-entry.ts';
import { words } from './words.en.ts';

/** The proofs of several entries in one file, one after the other: a receipt’s, or a purchase’s. */
export const proofsRoute = route({
  path: '/record/proofs',
  who: anyone,
  object: noObject,
  async page({ site, query }) {
    const named = query.get('entries');
    if (!named) return seeOther('/record');
    const asked = named.split(',').slice(0, mostProofs).map(readPosition);
    const last = await latestCheckpoint(site.db);
    if (!last || asked.some((position) => position >= last.size)) throw new NotFound();
    const proofs: string[] = [];
    for (const position of asked) proofs.push(await makeProof(site, position));
    return handOver({
      fileName: words.proofsFile,
      mediaType: 'text/plain; charset=UTF-8',
      content: proofs.join('\n'),
    });
  },
});
