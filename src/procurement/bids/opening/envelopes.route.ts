import { signedIn } from '../../../web/edge/access.rules.ts';
import { handOver, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { listRehearsals } from '../openers/openers.queries.ts';
import { type OpenerVisit, visitOpener } from '../openers/visit-opener.ts';
import { bidHrefs, type EnvelopesToOpen } from '../protocol.rules.ts';
import { listBidsToOpen } from './bids-to-open.queries.ts';

/** What an opener is to unwrap: a test bid before the deadline, after it every bid that is to be opened. Openers alone are given it. */
export const envelopesRoute = route({
  path: '/opening/:body/:procurement/envelopes.json',
  who: signedIn,
  object: visitOpener,
  async page(at, visit) {
    const isOpening = visit.stage === 'open' || visit.me.sharesPostedAt !== null;
    const envelopes = isOpening
      ? (await listBidsToOpen(at.db, visit.key, visit.procurement, visit.now)).map(({ envelope }) => envelope)
      : (await listRehearsals(at.db, visit.key)).slice(-1).map(({ envelope }) => envelope);
    if (!isOpening && envelopes.length === 0) return seeOther(bidHrefs.opener(visit.tender));
    const file = fileOf(visit, isOpening ? 'opening' : 'rehearsal', envelopes);
    return handOver({
      fileName: `${file.what}-${visit.procurement.slug}.json`,
      mediaType: 'application/json; charset=UTF-8',
      content: `${JSON.stringify(file, null, 2)}\n`,
    });
  },
});

function fileOf(
  { tender }: OpenerVisit,
  what: EnvelopesToOpen['what'],
  envelopes: readonly (string | null)[],
): EnvelopesToOpen {
  const format = 'peoples-procurement/envelopes-to-open';
  return { version: 1, format, what, tender, envelopes: envelopes.filter((text) => text !== null) };
}
