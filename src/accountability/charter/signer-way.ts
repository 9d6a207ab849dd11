import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier, bodyRole, type Who } from '../../web/edge/access.rules.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { getCharter } from './charter.queries.ts';
import { signerOf } from './charter.rules.ts';
import { findDraft, listDraftAnswers } from './drafts.queries.ts';
import { getSignerFacts } from './signer-facts.queries.ts';

/** The same pages stand twice: for suppliers, and for a public body. */
export type SignerWay = { readonly path: string; readonly who: Who };
export const signerWays: readonly SignerWay[] = [
  { path: '/supplier/charter', who: aSupplier },
  { path: '/work/:body/charter', who: bodyRole('elected-member') },
];

/** Where the signer’s own pages begin. */
export function baseOf(way: SignerWay, at: Visit): string {
  return way.path.replace(':body', at.body?.slug ?? '');
}

/** Who is signing, for whom, what the Charter says today, and how far they have come. */
export async function visitSigner(way: SignerWay, at: Visit) {
  const signer = signerOf(theActor(at));
  if (!signer) throw new NotFound();
  const today = londonDate(await at.site.clock.now(at.db));
  const [facts, charter, draft] = await Promise.all([
    getSignerFacts(at.db, signer),
    getCharter(at.db, today),
    findDraft(at.db, signer),
  ]);
  // What was begun under another version has to be begun again.
  const current = draft?.version === charter.version ? draft : undefined;
  const answers = current ? await listDraftAnswers(at.db, current.draftId) : [];
  return { base: baseOf(way, at), signer, facts, charter, draft: current, answers, today };
}
export type SignerVisit = Awaited<ReturnType<typeof visitSigner>>;
