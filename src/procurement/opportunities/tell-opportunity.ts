import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellFollowers } from '../../participation/following/tell-followers.ts';
import { answeredBy } from '../../participation/following/tender-kinds.rules.ts';
import { formatInstant } from '../../values/dates.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { getProcurementById } from '../tenders/tenders.queries.ts';
import { words } from './words.en.ts';

/** Tells suppliers who asked to hear of such tenders that this one takes bids now. */
export async function tellOpportunity(tx: Transaction, by: By, key: ProcurementKey): Promise<void> {
  const tender = await getProcurementById(tx, key);
  const { title, bodyName, bidsDueAt } = tender;
  await tellFollowers(tx, by, {
    about: answeredBy(tender).map((id) => ({ kind: 'tenders' as const, id })),
    moment: `tender-open:${tender.id}`,
    subject: words.mailSubject(title),
    body: words.mailBody(bodyName, title, bidsDueAt ? formatInstant(bidsDueAt) : ''),
    path: `${threadHref(tender)}/tender`,
  });
}
