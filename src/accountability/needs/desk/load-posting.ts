import { NotFound } from '../../../db/errors.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import type { SummaryRow } from '../../../web/govuk/summary-list.tsx';
import { words as listWords } from '../listing/words.en.ts';
import { getNeed } from '../needs.queries.ts';
import { getOffer } from '../offers/offers.queries.ts';
import { needRows } from '../posting/need-rows.ts';
import { words as postingWords } from '../posting/words.en.ts';
import { listReportsOfPosting } from './reports.queries.ts';

export type Posting = {
  readonly kind: 'need' | 'offer';
  readonly id: string;
  readonly who: string;
  readonly rows: readonly SummaryRow[];
  readonly state: string;
  readonly groupWaits: boolean;
  readonly reports: readonly string[];
};

/** The need or the offer that a desk’s path names, with what was reported of it. */
export async function loadPosting(at: Visit): Promise<Posting> {
  const { kind, id = '' } = at.params;
  if (kind !== 'need' && kind !== 'offer') throw new NotFound();
  const reports = (await listReportsOfPosting(at.db, { kind, id })).map(({ why }) => why);
  if (kind === 'need') {
    const need = await getNeed(at.db, id);
    if (need.bodyId !== theBody(at).id || need.state === 'draft') throw new NotFound();
    const groupWaits = need.groupState !== 'confirmed';
    return { kind, id, who: need.groupName, rows: needRows(need), state: need.state, groupWaits, reports };
  }
  const offer = await getOffer(at.db, id);
  if (offer.bodyId !== theBody(at).id) throw new NotFound();
  const { rows } = postingWords.check;
  return {
    kind,
    id,
    who: offer.supplierName,
    rows: [
      { key: rows.what, value: offer.title },
      { key: rows.howMuch, value: postingWords.amount(offer.quantity, offer.unit) },
      { key: rows.when, value: postingWords.day(offer.endsOn) },
      { key: rows.where, value: offer.districtName ?? listWords.offers.anywhere },
      { key: rows.kind, value: offer.promiseTitle },
    ],
    state: offer.state,
    groupWaits: false,
    reports,
  };
}
