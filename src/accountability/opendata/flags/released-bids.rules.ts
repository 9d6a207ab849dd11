import type { FlagBid, FlagInput } from '../../../procurement/red-flags/flag.rules.ts';
import { field, list, oneLine } from '../importing/published-values.rules.ts';
import { poundsIn } from './pounds.rules.ts';

/** What was submitted, by the bid extension’s codelist: neither invited nor withdrawn. */
const submitted: ReadonlySet<unknown> = new Set(['pending', 'valid', 'disqualified', undefined]);

/** The bids that a compiled release tells of (OCDS bid extension), and how many suppliers bid. */
export function readReleasedBids(
  compiled: Readonly<Record<string, unknown>>,
): Pick<FlagInput, 'bids' | 'bidders'> {
  const { tender } = compiled;
  const details = list(field(compiled['bids'], 'details')).filter(({ status }) => submitted.has(status));
  const bids = details.flatMap((bid) => readBid(bid) ?? []);
  // A number told of several lots at once is not the number of any of them.
  const severalLots = list(field(tender, 'lots')).length > 1;
  return { bids, bidders: severalLots ? null : countBidders(compiled, details.length, bids) };
}

function readBid(bid: Readonly<Record<string, unknown>>): FlagBid | null {
  const tenderers = list(bid['tenderers']);
  const ids = tenderers.map(({ id }) => oneLine(id, 200));
  if (ids.length === 0 || ids.includes('')) return null;
  const names = tenderers.map(({ name, id }) => oneLine(name, 200) || oneLine(id, 200));
  return {
    bidder: names.join(', '),
    supplier: ids.sort().join('\u001f'),
    pricePence: poundsIn(bid['value'], 'amount'),
    isSetAside: bid['status'] === 'disqualified',
  };
}

function countBidders(
  compiled: Readonly<Record<string, unknown>>,
  details: number,
  bids: readonly FlagBid[],
): number | null {
  const told = field(compiled['tender'], 'numberOfTenderers') ?? findStatistic(compiled);
  if (typeof told === 'number' && Number.isInteger(told) && told >= 0) return told;
  // Only where every bid says whose it is.
  return bids.length > 0 && bids.length === details
    ? new Set(bids.map(({ supplier }) => supplier)).size
    : null;
}

/** How many bid, or how many bids there were (bid extension, codelist `bidStatistic`). */
function findStatistic(compiled: Readonly<Record<string, unknown>>): unknown {
  const statistics = list(field(compiled['bids'], 'statistics'));
  const named = (measure: string) => statistics.find((each) => each['measure'] === measure)?.['value'];
  return named('bidders') ?? named('bids');
}
