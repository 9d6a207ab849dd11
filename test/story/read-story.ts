import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../data');
const STORY = join(DATA, 'story/greater-manchester');

export type Line = {
  outcome: string;
  answer: 'adopted' | 'varied' | 'declined';
  adoptedShare?: number;
  reason: string;
};
export type StoryCriterion = {
  code: string;
  kind: 'price' | 'quality' | 'social-value';
  title: string;
  question: string;
  weight: number;
  method: 'linear-absolute' | 'target' | 'band';
  qualificationPence?: number;
  floorPence?: number;
  target?: number;
  bandMax?: number;
  measures?: string[];
  outcome: string | null;
  subjectMatter: string;
  scoredBy?: string[];
};
export type StoryBid = {
  label: string;
  supplier: string;
  by: string;
  submittedAt: string;
  pricePence: number;
  answers: Record<string, string>;
  commitments: { criterion: string; measure: string; quantity: number; dueOn: string; place: string }[];
};
export type StoryScore = {
  evaluator: string;
  bid: string;
  score: number;
  reason: string;
  gap: string | null;
};
type Ranked = { supplier: string; total: string }[];
export type Claim = {
  measure: string;
  quantity: number;
  by: string;
  file: string | null;
  check: null | {
    by: string;
    decision: 'verified' | 'returned';
    quantity: number;
    restsOn: string;
    reason: string;
  };
};

/** One purchase as its folder tells it: each part is there once the purchase has come that far. */
export type Purchase = {
  slug: string;
  summary: {
    slug: string;
    body: string;
    withBodies: string[];
    valuePence: number;
    districts: string[];
    contractStartsOn: string;
    contractEndsOn: string;
    verdictDueOn: string;
    preparedAt: string;
    team: Record<string, string | string[] | null>;
  };
  voice: {
    outcomes: string[];
    announcedAt: string;
    opensAt: string;
    closesAt: string;
    resultsPublishedAt: string | null;
    mandateDueOn: string;
    residents: number;
    joinedBy: Record<string, number>;
    homes: { outwardCode: string; district: string; residents: number }[];
    patterns: { points: number[]; residents: number }[];
    expected: { mean: number[]; independentMarkets: number[]; utilitarian: number[] };
  };
  draftWeights:
    | undefined
    | {
        recordedAt: string;
        by: string;
        price: number;
        quality: number;
        outcomes: Record<string, number>;
      };
  mandate: undefined | { by: string; publishedAt: string; socialValueWeight: number; lines: Line[] };
  criteria:
    | undefined
    | {
        by: string;
        status: 'draft' | 'published';
        tenderNotice: null | { publishedAt: string; bidsDueAt: string };
        tieRule: string[];
        criteria: StoryCriterion[];
      };
  bids: StoryBid[];
  lateBids: { supplier: string; by: string; arrivedAt: string }[];
  declarations: { evaluator: string; finding: string; bids: string[]; decidedBy: string; decision: string }[];
  scores: { criterion: string; rows: StoryScore[] }[];
  consensus: { criterion: string; bid: string; score: number; reason: string }[];
  award:
    | undefined
    | {
        winner: string;
        decidedBy: string;
        awardNotice: null | { publishedAt: string };
        standstill: { kind: string; firstDay?: string; lastDay?: string };
        contractSignedAt: string | null;
        expected: {
          ranking: Ranked;
          counterfactual: null | { winner: string; changed: boolean; ranking: Ranked };
        };
      };
  promises: undefined | { contractManager: string; supplierOwner: string; remedies: Record<string, string> };
  claims: Claim[];
  residentReports: { measure: string; by: string; seen: boolean }[];
  evidenceExpected: Record<
    string,
    { promised: number; claimed: number; evidenced: number; verified: number }
  >;
  verdict: undefined | { named: { by: string } | null; pack: { by: string }; given: { by: string } | null };
};

export function readData<T>(path: string): Readonly<T> {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as Readonly<T>;
}
export function readStory<T>(path: string): Readonly<T> {
  return readData<T>(join('story/greater-manchester', path));
}

/** Every purchase of the story, in the story's order. */
export function readPurchases(): Purchase[] {
  return readStory<{ procurements: string[] }>('story.json').procurements.map(readPurchase);
}

function readPurchase(slug: string): Purchase {
  const folder = `procurements/${slug}`;
  const names = readdirSync(join(STORY, folder));
  const one = <T>(name: string): Readonly<T> | undefined =>
    names.includes(`${name}.json`) ? readStory<T>(`${folder}/${name}.json`) : undefined;
  const all = <T>(kind: string): T[] =>
    names
      .filter((name) => name === `${kind}.json` || name.startsWith(`${kind}-`))
      .map((name) => readStory<T>(`${folder}/${name}`));
  const bids = all<{ bids: StoryBid[]; lateBids?: Purchase['lateBids'] }>('bids');
  const evidence = one<{
    claims: Claim[];
    residentReports: Purchase['residentReports'];
    expected: Purchase['evidenceExpected'];
  }>('evidence');
  return {
    slug,
    summary: one('summary') as Purchase['summary'],
    voice: one('voice') as Purchase['voice'],
    draftWeights: one('draft-weights'),
    mandate: one('mandate'),
    criteria: one('criteria'),
    bids: bids.flatMap((file) => file.bids),
    lateBids: bids.flatMap((file) => file.lateBids ?? []),
    declarations: one<Pick<Purchase, 'declarations'>>('declarations')?.declarations ?? [],
    scores: all<Pick<Purchase, 'scores'>>('scores').flatMap((file) => file.scores),
    consensus: one<Pick<Purchase, 'consensus'>>('consensus')?.consensus ?? [],
    award: one('award'),
    promises: one('promises'),
    claims: evidence?.claims ?? [],
    residentReports: evidence?.residentReports ?? [],
    evidenceExpected: evidence?.expected ?? {},
    verdict: one('verdict'),
  };
}
