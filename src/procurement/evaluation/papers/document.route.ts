import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { handOverAttachment } from '../../bids/attachments/hand-over-attachment.tsx';
import { keyOf } from '../../tenders/find-procurement.ts';
import { papersHref } from '../hrefs.ts';
import { findReader } from './find-reader.ts';
import { readPapers } from './read-papers.ts';
import { words } from './words.en.ts';

/** A document that came with a bid, for those who may read the papers, under the name they may see. */
export const documentRoute = route({
  path: '/work/:body/scoring/:procurement/papers/:criterion/:bid/documents/:document',
  who: signedIn,
  object: findDocument,
  page(at, { procurement, bidId, shown }) {
    const back = { href: papersHref(procurement), text: words.writing.back };
    return handOverAttachment(at, { ...keyOf(procurement), bidId }, shown, back);
  },
});

async function findDocument(at: Visit) {
  const { procurement } = await findReader(at);
  const { criterion, bid: label, document } = at.params;
  const question = (await readPapers(at.db, keyOf(procurement))).find(
    (one) => one.question.code === criterion,
  );
  const paper = question?.papers.find(({ bid }) => bid.label === label);
  const shown = paper?.documents.shown.find(({ number }) => String(number) === document);
  if (!paper || !shown) throw new NotFound();
  return { procurement, bidId: paper.bid.bidId, shown };
}
