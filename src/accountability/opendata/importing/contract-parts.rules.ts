import {
  type Doubts,
  dayOf,
  field,
  list,
  type Money,
  oneLine,
  readDays,
  readMoney,
} from './published-values.rules.ts';

export type PartStatus = 'planned' | 'awarded' | 'signed' | 'ended' | 'cancelled';
/** An award with the contract that came of it, or one of the two alone. */
export type Part = {
  readonly id: string;
  readonly title: string;
  readonly status: PartStatus;
  readonly value: Money | null;
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly lots: readonly string[];
};
export type PartWithSuppliers = Part & { readonly suppliers: readonly Record<string, unknown>[] };

const MOST_PARTS = 500;

/** The awards of a process, each with its contracts, and the contracts whose award nobody published. */
export function readParts(compiled: Readonly<Record<string, unknown>>, doubts: Doubts): PartWithSuppliers[] {
  const awards = list(compiled['awards']).slice(0, MOST_PARTS);
  const contracts = list(compiled['contracts']).slice(0, MOST_PARTS);
  const numbered = (id: unknown) => (id === undefined || id === null ? null : String(id));
  const known = new Set(awards.map(({ id }) => numbered(id)));
  const isOfOne = ({ awardID }: Record<string, unknown>) =>
    numbered(awardID) !== null && known.has(numbered(awardID));
  const ofAward = (award: Record<string, unknown>) =>
    contracts.filter((each) => isOfOne(each) && numbered(each['awardID']) === numbered(award['id']));
  const alone = contracts.filter((each) => !isOfOne(each));
  return [
    ...awards.map((award, index) => readPart(award, ofAward(award), `awards/${index}`, doubts)),
    ...alone.map((contract, index) => readPart(undefined, [contract], `contracts/${index}`, doubts)),
  ];
}

function readPart(
  award: Record<string, unknown> | undefined,
  contracts: readonly Record<string, unknown>[],
  at: string,
  doubts: Doubts,
): PartWithSuppliers {
  const [contract] = contracts;
  const days = [
    ...contracts.map((each) => readDays(each['period'], `${at}.period`, doubts)),
    readDays(field(award, 'contractPeriod'), `${at}.contractPeriod`, doubts),
  ].find(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null);
  const titles = [contract?.['title'], award?.['title'], award?.['description'], contract?.['description']];
  const lots = [award, ...contracts].flatMap((each) => field(each, 'relatedLots') ?? []).flat();
  return {
    id: oneLine(award?.['id'] ?? contract?.['id'], 200) || at,
    title: titles.map((each) => oneLine(each, 200)).find((each) => each !== '') ?? '',
    status: partStatus(award, contracts),
    value: valueOf(award, contracts, at, doubts),
    signedOn:
      contracts
        .map((each) => dayOf(each['dateSigned'], `${at}.dateSigned`, doubts))
        .find((day) => day !== null) ?? null,
    startsOn: days?.startsOn ?? null,
    endsOn: days?.endsOn ?? null,
    lots: [...new Set(lots.map((each) => oneLine(each, 60)).filter((each) => each !== ''))].slice(0, 200),
    suppliers: [...list(award?.['suppliers']), ...contracts.flatMap((each) => list(each['suppliers']))],
  };
}

/** What the contracts say, else the award; contracts in several currencies have no sum. */
function valueOf(
  award: Record<string, unknown> | undefined,
  contracts: readonly Record<string, unknown>[],
  at: string,
  doubts: Doubts,
): Money | null {
  const signed = contracts.flatMap((each) => readMoney(each['value'], `${at}.contract.value`, doubts) ?? []);
  const [first] = signed;
  if (!first) return readMoney(award?.['value'], `${at}.value`, doubts);
  if (signed.some(({ currency }) => currency !== first.currency)) return null;
  return { ...first, hundredths: signed.reduce((sum, { hundredths }) => sum + hundredths, 0) };
}

function partStatus(
  award: Record<string, unknown> | undefined,
  contracts: readonly Record<string, unknown>[],
): PartStatus {
  const said = contracts.map(({ status }) => status);
  if (said.includes('active')) return 'signed';
  if (said.includes('terminated')) return 'ended';
  const all = [...said, award?.['status']].filter((each) => each !== undefined && each !== null);
  const isOff = (status: unknown) => status === 'cancelled' || status === 'unsuccessful';
  if (all.length > 0 && all.every(isOff)) return 'cancelled';
  if (contracts.length > 0 && !said.includes('pending')) return 'signed';
  return award?.['status'] === 'pending' || !award ? 'planned' : 'awarded';
}
