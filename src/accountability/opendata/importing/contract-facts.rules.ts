import { type Method, methods } from '../../../procurement/tenders/method.rules.ts';
import { type Part, type PartWithSuppliers, readParts } from './contract-parts.rules.ts';
import { type ContractStatus, statusOf } from './contract-status.rules.ts';
import { type Organisation, organisation, partiesAs, readBuyers } from './organisations.rules.ts';
import {
  type Days,
  type Doubt,
  type Doubts,
  field,
  list,
  type Money,
  oneLine,
  plain,
  readDays,
  readMoney,
  webAddress,
} from './published-values.rules.ts';

export type Category = 'goods' | 'services' | 'works';

/** A contracting process as all that stands of it says. */
export type ContractFacts = {
  readonly ocid: string;
  readonly title: string;
  readonly description: string;
  readonly status: ContractStatus;
  readonly category: Category | null;
  readonly method: Method | null;
  readonly methodWords: string;
  readonly value: Money | null;
  readonly valueKind: 'agreed' | 'estimated' | null;
  readonly annual: Money | null;
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly cpv: readonly string[];
  readonly link: string | null;
  readonly reference: string;
  readonly sme: 'yes' | 'no' | 'various' | null;
  readonly parts: readonly Part[];
  readonly buyers: readonly Organisation[];
  readonly suppliers: readonly (Organisation & { readonly part: string })[];
  readonly doubts: readonly Doubt[];
};

const MOST_SUPPLIERS = 500;
const MOST_DOUBTS = 50;

/**
 * What a compiled release says of its contract. Awards without contracts and contracts without awards both count;
 * suppliers are found by award, by contract (UK) or by their role. Whatever cannot be read is left out and said.
 */
export function readContractFacts(compiled: Readonly<Record<string, unknown>>): ContractFacts {
  const doubts: Doubts = [];
  const { tender } = compiled;
  const parts = readParts(compiled, doubts);
  const money = moneyOf(tender, parts, doubts);
  const ocid = oneLine(compiled['ocid']);
  const title = titleOf(compiled, parts);
  return {
    ocid,
    title: title === '' ? ocid : title,
    description: descriptionOf(compiled),
    status: statusOf(tender, parts),
    category: oneOf(['goods', 'services', 'works'], field(tender, 'mainProcurementCategory')),
    method: oneOf(methods, field(tender, 'procurementMethod')),
    methodWords: oneLine(field(tender, 'procurementMethodDetails'), 200),
    ...money,
    annual: readMoney(field(compiled, 'annualValue'), 'annualValue', doubts),
    signedOn: parts.map(({ signedOn }) => signedOn).find((day) => day !== null) ?? null,
    ...daysOf(tender, parts, doubts),
    cpv: cpvIn(tender),
    link: linkOf(compiled),
    reference: oneLine(field(tender, 'id'), 100),
    sme: oneOf(['yes', 'no', 'various'], field(compiled, 'suppliersAreSme')),
    parts: parts.map(withoutSuppliers),
    buyers: readBuyers(compiled),
    suppliers: suppliersOf(compiled, parts),
    doubts: doubts.slice(0, MOST_DOUBTS),
  };
}

function withoutSuppliers({
  id,
  title,
  status,
  value,
  signedOn,
  startsOn,
  endsOn,
  lots,
}: PartWithSuppliers): Part {
  return { id, title, status, value, signedOn, startsOn, endsOn, lots };
}

function titleOf(compiled: Readonly<Record<string, unknown>>, parts: readonly Part[]): string {
  const { tender } = compiled;
  const lots = list(field(tender, 'lots'));
  const titles = [
    field(tender, 'title'),
    compiled['title'],
    ...parts.map((part) => part.title),
    ...lots.map((lot) => lot['title']),
    field(compiled['planning'], 'project'),
    field(field(compiled['planning'], 'budget'), 'project'),
    field(tender, 'description'),
  ];
  return titles.map((each) => oneLine(each)).find((each) => each !== '') ?? '';
}

function descriptionOf(compiled: Readonly<Record<string, unknown>>): string {
  const { tender } = compiled;
  const said = [
    field(tender, 'description'),
    field(compiled['planning'], 'rationale'),
    compiled['description'],
  ];
  return said.map((each) => plain(each, 10_000)).find((each) => each !== '') ?? '';
}

/**
 * What was agreed, where every part that stands has an amount of one currency; or else what the tender estimated. Parts
 * in several currencies have no sum.
 */
function moneyOf(tender: unknown, parts: readonly Part[], doubts: Doubts) {
  const estimated = readMoney(field(tender, 'value'), 'tender.value', doubts);
  const standing = parts.filter(({ status }) => status !== 'cancelled');
  const amounts = standing.flatMap(({ value }) => (value ? [value] : []));
  const currencies = new Set(amounts.map(({ currency }) => currency));
  const hundredths = amounts.reduce((sum, each) => sum + each.hundredths, 0);
  if (amounts.length > 0 && currencies.size === 1 && Number.isSafeInteger(hundredths)) {
    const [currency = null] = currencies;
    return { value: { hundredths, currency }, valueKind: 'agreed' as const };
  }
  if (amounts.length > 0 || !estimated) return { value: null, valueKind: null };
  return { value: estimated, valueKind: 'estimated' as const };
}

function daysOf(tender: unknown, parts: readonly Part[], doubts: Doubts): Days {
  const known = parts.filter(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null);
  const lots = list(field(tender, 'lots')).map((lot) => lot['contractPeriod']);
  const planned = [field(tender, 'contractPeriod'), ...lots].map((each) =>
    readDays(each, 'contractPeriod', doubts),
  );
  const from = known.length > 0 ? known : planned;
  const starts = from.flatMap(({ startsOn }) => startsOn ?? []).sort();
  const ends = from.flatMap(({ endsOn }) => endsOn ?? []).sort();
  return { startsOn: starts[0] ?? null, endsOn: ends.at(-1) ?? null };
}

/** Codes of the Common Procurement Vocabulary, wherever in the tender they stand. */
function cpvIn(tender: unknown): string[] {
  const holders = [tender, ...list(field(tender, 'items')), ...list(field(tender, 'lots'))];
  const codes = holders.flatMap((holder) =>
    [field(holder, 'classification'), ...list(field(holder, 'additionalClassifications'))].flatMap((each) => {
      const id = oneLine(field(each, 'id'), 20);
      return field(each, 'scheme') === 'CPV' && /^\d{8}(-\d)?$/.test(id) ? [id.slice(0, 8)] : [];
    }),
  );
  return [...new Set(codes)].slice(0, 50);
}

/** The publisher’s own page about it: the latest notice first, then anything that is linked. */
function linkOf(compiled: Readonly<Record<string, unknown>>): string | null {
  const awards = [...list(compiled['awards']), ...list(compiled['contracts'])].reverse();
  const documents = [...awards, compiled['tender'], compiled['planning']].flatMap((each) =>
    list(field(each, 'documents')),
  );
  const isNotice = ({ documentType }: Record<string, unknown>) => /notice/i.test(String(documentType ?? ''));
  const links = [...documents.filter(isNotice), ...documents].map(({ url }) => webAddress(url));
  const canonical = field(compiled['links'], 'canonical');
  const others = [canonical, compiled['uri']].map(webAddress);
  return [...links, ...others].find((each) => each !== null) ?? null;
}

function suppliersOf(compiled: Readonly<Record<string, unknown>>, parts: readonly PartWithSuppliers[]) {
  const parties = list(compiled['parties']);
  const named = parts.flatMap(({ id, suppliers }) =>
    suppliers.flatMap((each) => {
      const found = organisation(each, parties);
      return found ? [{ ...found, part: id }] : [];
    }),
  );
  const byRole = partiesAs(parties, 'supplier').flatMap((each) => {
    const found = organisation(each, parties);
    return found ? [{ ...found, part: '' }] : [];
  });
  const all = named.length > 0 ? named : byRole;
  const once = new Map(all.map((each) => [`${each.part}\u001f${each.name.toLowerCase()}`, each]));
  return [...once.values()].slice(0, MOST_SUPPLIERS);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((each) => each === value) ?? null;
}
