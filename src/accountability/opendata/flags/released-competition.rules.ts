import type { Temporal } from 'temporal-polyfill';
import type { EarlierCompetition, FlagInput } from '../../../procurement/red-flags/flag.rules.ts';
import { methods } from '../../../procurement/tenders/method.rules.ts';
import { type Category, plainCategories } from '../../../procurement/tenders/procurement.rules.ts';
import { readInstant } from '../importing/published-date.rules.ts';
import { field, list, oneLine } from '../importing/published-values.rules.ts';
import { poundsIn } from './pounds.rules.ts';
import { readReleasedBids } from './released-bids.rules.ts';

type Json = Readonly<Record<string, unknown>>;
/** A release’s date and tags: only these tell when something was changed. */
export type ReleasedAt = { readonly date: Temporal.Instant; readonly tags: readonly string[] };
/** What others’ releases tell of a competition; the same buyer’s earlier ones and the threshold are found elsewhere. */
export type ReleasedCompetition = Omit<FlagInput, 'earlier' | 'thresholdPence'> & {
  /** By which a threshold is chosen; null where it is not told, or another regime applies. */
  readonly category: Category | null;
};

/**
 * A compiled release of somebody else (OCDS 1.0 or 1.1) as red flags look at a competition. Whatever is not told, not in
 * pounds, or told of several lots at once is left out: a flag then finds nothing. Suppliers without an identifier are
 * nobody’s (the public indicators leave them out too).
 */
export function readCompetition(compiled: Json, releases: readonly ReleasedAt[]): ReleasedCompetition {
  const { tender } = compiled;
  const publishedAt = readPublished(tender);
  const method = field(tender, 'procurementMethod');
  return {
    method: methods.find((known) => known === method) ?? null,
    category: readCategory(tender),
    isCallOff: isCallOff(compiled),
    ...decidedBy(tender),
    publishedAt,
    bidsDueAt: readInstant(field(field(tender, 'tenderPeriod'), 'endDate')) ?? null,
    changedAt: listChanges(tender, releases, publishedAt),
    ...readReleasedBids(compiled),
    winner: findWinner(compiled),
    // Only this amount is said to hold VAT, as thresholds do (UK extension, `amountGross`).
    estimatePence: poundsIn(field(tender, 'value'), 'amountGross'),
    ...comparePrices(compiled),
  };
}

/** As an earlier competition of its buyer; null before it has one winner. */
export function asEarlier(competition: ReleasedCompetition): EarlierCompetition | null {
  const { winner, bids, estimatePence, publishedAt } = competition;
  if (winner === null) return null;
  return {
    winner,
    suppliers: [...new Set(bids.map(({ supplier }) => supplier))],
    estimatePence,
    publishedAt,
  };
}

/** Light touch services have a threshold of their own; the other special regimes have none that we know (UK extension). */
function readCategory(tender: unknown): Category | null {
  const regimes = [field(tender, 'specialRegime') ?? []].flat();
  if (regimes.length > 0) return regimes.includes('lightTouch') ? 'light-touch' : null;
  const category = field(tender, 'mainProcurementCategory');
  return plainCategories.find((known) => known === category) ?? null;
}

/** When suppliers could begin; where no start is given, the day the tender was published. */
function readPublished(tender: unknown): Temporal.Instant | null {
  const start = readInstant(field(field(tender, 'tenderPeriod'), 'startDate'));
  return start ?? readInstant(field(tender, 'datePublished')) ?? null;
}

function isCallOff(compiled: Json): boolean {
  const relations = list(compiled['relatedProcesses']).flatMap(({ relationship }) => relationship ?? []);
  const words = oneLine(field(compiled['tender'], 'procurementMethodDetails')).toLowerCase();
  return relations.includes('framework') || words.includes('call-off');
}

/** By the standard’s codelist of award criteria, or by the extension’s list of them. */
function decidedBy(tender: unknown): Pick<FlagInput, 'isPriceOnly' | 'isPriceFixed'> {
  const said = field(tender, 'awardCriteria');
  const lots = list(field(tender, 'lots')).map((lot) => lot['awardCriteria']);
  const kinds = [said, ...lots].flatMap((each) => list(field(each, 'criteria'))).map(({ type }) => type);
  return {
    isPriceOnly:
      said === 'priceOnly' ||
      said === 'lowestCost' ||
      (kinds.length > 0 && kinds.every((type) => type === 'price')),
    isPriceFixed: said === 'qualityOnly',
  };
}

/** When the tender was amended after it was published: the standard’s own word for a change of what was said. */
function listChanges(
  tender: unknown,
  releases: readonly ReleasedAt[],
  publishedAt: Temporal.Instant | null,
): Temporal.Instant[] {
  if (!publishedAt) return [];
  const amended = list(field(tender, 'amendments')).flatMap(({ date }) => readInstant(date) ?? []);
  const released = releases.filter(({ tags }) => tags.includes('tenderAmendment')).map(({ date }) => date);
  return [...amended, ...released].filter((at) => at.epochMilliseconds > publishedAt.epochMilliseconds);
}

/** The one supplier of all active awards; null while an award is pending, and where there are several suppliers. */
function findWinner(compiled: Json): string | null {
  const awards = list(compiled['awards']);
  if (awards.some(({ status }) => status === 'pending')) return null;
  const active = awards.filter(({ status }) => status === undefined || status === 'active');
  const suppliers = new Set(
    active.flatMap((award) => list(award['suppliers']).map(({ id }) => oneLine(id, 200))),
  );
  const [only] = suppliers;
  return suppliers.size === 1 && only !== undefined && only !== '' ? only : null;
}

/** Of the only award and its contracts, both with VAT or both as published. */
function comparePrices(compiled: Json): Pick<FlagInput, 'awardedPence' | 'signedPence'> {
  const none = { awardedPence: null, signedPence: null };
  const [award, ...others] = list(compiled['awards']).filter(
    ({ status }) => status === undefined || status === 'active',
  );
  const contracts = list(compiled['contracts']).filter(
    ({ awardID }) => String(awardID) === String(award?.['id']),
  );
  if (!award || others.length > 0 || contracts.length === 0) return none;
  for (const basis of ['amountGross', 'amount'] as const) {
    const awardedPence = poundsIn(award['value'], basis);
    const signed = contracts.map((contract) => poundsIn(contract['value'], basis));
    const all = signed.flatMap((pence) => pence ?? []);
    if (awardedPence !== null && all.length === signed.length)
      return { awardedPence, signedPence: all.reduce((sum, pence) => sum + pence, 0) };
  }
  return none;
}
