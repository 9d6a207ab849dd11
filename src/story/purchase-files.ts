import { readdir } from 'node:fs/promises';
import type { ProcurementTable, RoundTable } from '../db/tables.ts';
import { readJson } from '../reference/read-json.ts';
import type { AwardFile, PricesFile } from './award-files.ts';
import type { EvidenceFile, PromisesFile, VerdictFile } from './delivery-files.ts';
import type { AboutPeople } from './tell-about-you.ts';

/** The files of one purchase, as data/story/greater-manchester/README.md describes them. Absent ones have not happened. */
export type Purchase = {
  readonly summary: Summary;
  readonly voice: Voice;
  readonly draftWeights: DraftWeightsFile | undefined;
  readonly mandate: MandateFile | undefined;
  readonly criteria: CriteriaFile | undefined;
  readonly bids: BidsFile | undefined;
  readonly declarations: readonly Declaration[];
  readonly scores: readonly ScoreSheet[];
  readonly consensus: ConsensusFile | undefined;
  readonly prices: PricesFile | undefined;
  readonly award: AwardFile | undefined;
  readonly promises: PromisesFile | undefined;
  readonly evidence: EvidenceFile | undefined;
  readonly verdict: VerdictFile | undefined;
};

export type Team = {
  commissioner: string;
  procurementOfficer: string;
  electedMember: string;
  moderator: string | null;
  evaluators: readonly string[];
  residentEvaluators: readonly string[];
  contractManager: string | null;
};
export type Summary = {
  slug: string;
  title: string;
  body: string;
  summary: string;
  valuePence: number;
  procedure: ProcurementTable['procedure'];
  category: ProcurementTable['category'];
  districts: readonly string[];
  rung: ProcurementTable['rung'];
  contractStartsOn: string;
  contractEndsOn: string;
  verdictDueOn: string;
  preparedAt: string;
  team: Team;
};
export type Voice = AboutPeople & {
  title: string;
  question: string;
  about: string;
  canChange: string;
  decided: string;
  engagementNotice?: string;
  engagementReason?: string;
  minutes: number;
  outcomes: readonly string[];
  announcedAt: string;
  opensAt: string;
  closesAt: string;
  resultsPublishedAt: string | null;
  mandateDueOn: string;
  tier: number;
  rule: RoundTable['rule'];
  minimumToConclude: number;
  residents: number;
  joinedBy: Readonly<Record<string, number>>;
  homes: readonly { outwardCode: string; district: string | null; residents: number }[];
  patterns: readonly { points: readonly number[]; residents: number }[];
};
export type DraftWeightsFile = {
  recordedAt: string;
  by: string;
  price: number;
  quality: number;
  outcomes: Readonly<Record<string, number>>;
};
/** `changes` are later mandates, each with the answers that it changes and why. */
export type MandateFile = MandateTold & { changes?: readonly (MandateTold & { changeReason: string })[] };
export type MandateTold = {
  publishedAt: string;
  by: string;
  statement: string;
  lines: readonly {
    outcome: string;
    answer: 'adopted' | 'varied' | 'declined';
    adoptedShare?: number;
    reason: string;
  }[];
};
export type StoryCriterion = {
  code: string;
  title: string;
  question: string;
  weight: number;
  kind: 'price' | 'quality' | 'social-value';
  method: 'linear-absolute' | 'band' | 'target';
  qualificationPence?: number;
  floorPence?: number;
  bandMax?: number;
  target?: number;
  measures?: readonly string[];
  /** Asked for each so many pence spent. */
  perSpendPence?: number;
  scoredBy?: readonly string[];
  outcome: string | null;
  subjectMatter: string;
};
export type CriteriaFile = {
  by: string;
  tenderNotice: { publishedAt: string; bidsDueAt: string; identifier: string } | null;
  changeAttempts: readonly { by: string; at: string; criterion: string; weight: number }[];
  criteria: readonly StoryCriterion[];
};
/** One that a bidder asks to do part of it, and what they answered. */
export type StoryNaming = {
  readonly name: string;
  readonly work: string;
  readonly share: string;
  readonly namedAt: string;
  readonly answer?: { readonly by: string; readonly supplier: string; readonly at: string };
};
export type StoryBid = {
  supplier: string;
  by: string;
  label: string;
  submittedAt: string;
  pricePence: number;
  answers: Readonly<Record<string, string>>;
  commitments: readonly {
    criterion: string;
    measure: string;
    quantity: number;
    dueOn: string;
    place: string;
  }[];
  /** Who does part of it, named and agreed before the bid. */
  subcontractors?: readonly StoryNaming[];
};
export type BidsFile = {
  openedAt: string | null;
  openedBy: readonly string[];
  bids: readonly StoryBid[];
  lateBids: readonly { supplier: string; by: string; arrivedAt: string }[];
};
export type Declaration = {
  evaluator: string;
  declaredAt: string;
  finding: 'none' | 'perceived' | 'real';
  bids: readonly string[];
  words: string;
  decision: 'may-score' | 'stands-aside';
  decidedBy: string;
  reason: string | null;
};
export type ScoreSheet = {
  criterion: string;
  savedAt: string;
  rows: readonly { evaluator: string; bid: string; score: number; reason: string; gap: string | null }[];
};
export type ConsensusFile = {
  agreedAt: string;
  moderator: string;
  consensus: readonly {
    criterion: string;
    bid: string;
    score: number;
    reason: string;
    movement: string | null;
  }[];
};
const FOLDER = 'story/greater-manchester/procurements';

/** Reads what has happened of a purchase. */
export async function readPurchase(slug: string): Promise<Purchase> {
  const there = new Set(await readdir(new URL(`../../data/${FOLDER}/${slug}/`, import.meta.url)));
  const read = <T>(name: string) => readJson<T>(`${FOLDER}/${slug}/${name}`);
  const maybe = <T>(name: string) => (there.has(name) ? read<T>(name) : Promise.resolve(undefined));
  const all = <T>(prefix: string) =>
    Promise.all(
      [...there]
        .filter((name) => name.startsWith(prefix))
        .sort()
        .map((name) => read<T>(name)),
    );
  const bids = await all<BidsFile>('bids');
  return {
    summary: await read<Summary>('summary.json'),
    voice: await read<Voice>('voice.json'),
    draftWeights: await maybe<DraftWeightsFile>('draft-weights.json'),
    mandate: await maybe<MandateFile>('mandate.json'),
    criteria: await maybe<CriteriaFile>('criteria.json'),
    bids: bids.length === 0 ? undefined : joinBids(bids),
    declarations: (await maybe<{ declarations: Declaration[] }>('declarations.json'))?.declarations ?? [],
    scores: (await all<{ scores: ScoreSheet[] }>('scores')).flatMap(({ scores }) => scores),
    consensus: await maybe<ConsensusFile>('consensus.json'),
    prices: await maybe<PricesFile>('prices.json'),
    award: await maybe<AwardFile>('award.json'),
    promises: await maybe<PromisesFile>('promises.json'),
    evidence: await maybe<EvidenceFile>('evidence.json'),
    verdict: await maybe<VerdictFile>('verdict.json'),
  };
}

/** A long list of bids stands in more than one file. */
function joinBids(files: readonly BidsFile[]): BidsFile {
  return {
    openedAt: files.find((file) => file.openedAt)?.openedAt ?? null,
    openedBy: files.find((file) => file.openedBy)?.openedBy ?? [],
    bids: files.flatMap((file) => file.bids),
    lateBids: files.flatMap((file) => file.lateBids ?? []),
  };
}
