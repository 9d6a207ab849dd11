import { accountsList } from './accounts.list.ts';
import { awardsList } from './awards.list.ts';
import { bodiesList } from './bodies.list.ts';
import { changesList } from './changes.list.ts';
import { charterSignaturesList } from './charter-signatures.list.ts';
import { claimsList } from './claims.list.ts';
import { contractsList } from './contracts.list.ts';
import { criteriaList } from './criteria.list.ts';
import { measuresList } from './measures.list.ts';
import { needsList } from './needs.list.ts';
import { noticesList } from './notices.list.ts';
import { offersList } from './offers.list.ts';
import type { ReadableList } from './open-list.ts';
import { paidList } from './paid.list.ts';
import { panelsList } from './panels.list.ts';
import { paymentFilesList } from './payment-files.list.ts';
import { paymentsList } from './payments.list.ts';
import { performanceRatingsList } from './performance-ratings.list.ts';
import { prioritiesList } from './priorities.list.ts';
import { promiseDatesList } from './promise-dates.list.ts';
import { promisesList } from './promises.list.ts';
import { proxiesList } from './proxies.list.ts';
import { recordEntriesList } from './record-entries.list.ts';
import { redFlagsList } from './red-flags.list.ts';
import { reviewsList } from './reviews.list.ts';
import { roundsList } from './rounds.list.ts';
import { suppliersList } from './suppliers.list.ts';
import { tendersList } from './tenders.list.ts';
import { verdictsList } from './verdicts.list.ts';
import { withTakenIn } from './with-taken-in.ts';
import { witnessReportsList } from './witness-reports.list.ts';

/** In the order the index shows them. */
const lists: readonly ReadableList[] = [
  bodiesList,
  suppliersList,
  tendersList,
  criteriaList,
  noticesList,
  awardsList,
  redFlagsList,
  contractsList,
  promisesList,
  promiseDatesList,
  changesList,
  claimsList,
  witnessReportsList,
  accountsList,
  verdictsList,
  performanceRatingsList,
  measuresList,
  proxiesList,
  paymentsList,
  paymentFilesList,
  paidList,
  charterSignaturesList,
  reviewsList,
  roundsList,
  prioritiesList,
  panelsList,
  needsList,
  offersList,
  recordEntriesList,
];

/** Everything that can be taken away as a list, what was taken in from another installation among it. */
export const openLists: readonly ReadableList[] = lists.map(withTakenIn);

/** The list of a name, where there is one. */
export function findOpenList(name: string): ReadableList | undefined {
  return openLists.find((list) => list.name === name);
}
