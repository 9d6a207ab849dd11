import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { hashLeaf } from '../../../accountability/record/log/tree.rules.ts';
import { findUnplaced } from '../../../accountability/record/record-entries.queries.ts';
import { findPositionOf } from '../../../accountability/record/recorded.queries.ts';
import { makeProof } from '../../../accountability/record/serving/make-proof.ts';
import { canonicalJson, type Json } from '../../../values/canonical-json.ts';
import { isUuid } from '../../../values/uuid.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver, type Outcome, type Screen, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { tellEntry } from '../tell-entry.ts';
import { EntryPage, sentenceOf, WaitingEntryPage } from './entry.page.tsx';
import { entryData } from './entry-data.ts';
import { type LoadedEntry, loadEntry, readPosition } from './load-entry.ts';
import { words } from './words.en.ts';

/** One entry, by its number; or by its identifier while it has none. */
export const entryRoute = route({
  path: '/record/:number',
  who: anyone,
  object: (at) => Promise.resolve(at.params['number'] ?? ''),
  page: async (at, number) =>
    isUuid(number) ? byIdentifier(at, number) : byNumber(at, readPosition(number)),
});

/** The proof of an entry, as a file to keep. */
export const proofRoute = route({
  path: '/record/:number/proof',
  who: anyone,
  object: (at) => Promise.resolve(readPosition(at.params['number'] ?? '')),
  page: async ({ site }, position) =>
    handOver({
      fileName: words.proofFile(position),
      mediaType: 'text/plain; charset=UTF-8',
      content: await makeProof(site, position),
    }),
});

async function byNumber({ site }: Visit, position: number): Promise<Screen> {
  const entry = await loadEntry(site, position);
  return {
    title: entry.recorded ? sentenceOf(entry.recorded) : words.title(position),
    body: <EntryPage entry={entry} check={{ site: site.publicUrl, ...hashesOf(entry) }} />,
    data: entryData(entry),
  };
}

function hashesOf({ recorded }: LoadedEntry) {
  if (!recorded) return { leafHash: null, factsHash: null };
  return {
    leafHash: Buffer.from(hashLeaf(Buffer.from(recorded.leaf))).toString('hex'),
    factsHash: sha256Hex(canonicalJson(recorded.facts as Json)),
  };
}

async function byIdentifier({ db }: Visit, entryId: string): Promise<Screen | Outcome> {
  const position = await findPositionOf(db, entryId);
  if (position !== null) return seeOther(`/record/${position}`);
  const entry = await tellEntry(db, await findUnplaced(db, entryId));
  return {
    title: sentenceOf(entry),
    body: <WaitingEntryPage entry={entry} />,
    refreshSeconds: 10,
    status: 200,
  };
}
