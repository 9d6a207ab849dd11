export const criterionKinds = ['price', 'quality', 'social-value'] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** How each kind may be marked; the first is the default, against a published absolute. */
export const methodsOf = {
  price: ['linear-absolute', 'linear-to-lowest', 'lowest-ratio'],
  quality: ['band'],
  'social-value': ['band', 'target', 'relative-to-best'],
} as const satisfies Record<CriterionKind, readonly string[]>;
export type CriterionMethod = (typeof methodsOf)[CriterionKind][number];

/** What a question is for, besides its marks: how it is delivered and checked, or how else it could be done. */
export const askKinds = ['plain', 'delivery', 'innovation'] as const;
export type AskKind = (typeof askKinds)[number];

/** How far residents are in one criterion, lowest first. Only one of them gives scores. */
export const residentsParts = ['none', 'question', 'observe', 'score', 'monitor'] as const;
export type ResidentsPart = (typeof residentsParts)[number];

/** A measure that bidders are asked to commit to. */
export type AskedMeasure = {
  readonly id: string;
  readonly plainName: string;
  readonly unit: string;
  readonly evidenceRule: string;
  /** So much of it is asked for each so many pence spent under the contract; null or absent: a quantity outright. */
  readonly perSpendPence?: number | null;
};

/** An award criterion. The weight is whole marks out of 100; prices are pence; a target is exact decimal text. */
export type Criterion = {
  readonly id: string;
  readonly code: string;
  readonly kind: CriterionKind;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly method: CriterionMethod;
  readonly qualificationPence: number | null;
  readonly floorPence: number | null;
  readonly target: string | null;
  readonly bandMax: number | null;
  /** What bidders are asked to commit to; where a quantity is marked, exactly the one that is counted. */
  readonly measures: readonly AskedMeasure[];
  /** A named reviewer's words on how this relates to what is bought. */
  readonly subjectMatter: string;
  /** The reviewer who stands by them, by name; none where it was not kept or they were erased. */
  readonly subjectMatterBy?: string | null;
  readonly residentsScore: boolean;
  readonly position: number;
  readonly asks: AskKind;
  /** What residents do here; `score` exactly where `residentsScore`. */
  readonly residentsPart: ResidentsPart;
};

/** What an officer drafts; what the method does not use may be left out. */
export type CriterionDraft = {
  readonly kind: CriterionKind;
  readonly title: string;
  readonly question: string;
  readonly weight: number;
  readonly method: CriterionMethod;
  readonly qualificationPence?: number | null;
  readonly floorPence?: number | null;
  readonly target?: string | null;
  readonly bandMax?: number | null;
  readonly measureIds?: readonly string[];
  /** Its measures are asked for each so many pence spent, as call-off contracts need them; null: outright. */
  readonly perSpendPence?: number | null;
  readonly subjectMatter: string;
  /** The same as the part `score`, where no part is named. */
  readonly residentsScore?: boolean;
  readonly residentsPart?: ResidentsPart;
  readonly asks?: AskKind;
  /** Given by the next free number when left out: Price, Q1, SV1. */
  readonly code?: string;
};

export type DraftFault =
  | 'method-of-another-kind'
  | 'weight-out-of-range'
  | 'prices-missing'
  | 'prices-wrong-way-round'
  | 'target-missing'
  | 'measure-missing'
  | 'scale-missing'
  | 'per-spend-not-positive'
  | 'per-spend-without-measure'
  | 'per-spend-of-a-share'
  | 'second-price';

/**
 * What is wrong with a draft by itself, or null. A method must be of its kind; linear-absolute needs Q > P₀ ≥ 0;
 * a quantity is counted in exactly one measure; a band needs its scale (1 to 10); what is asked for each so many pounds
 * spent is a measure, and no share; a bid has one price, so only one criterion marks it.
 */
export function findDraftFault(draft: CriterionDraft, others: readonly Criterion[]): DraftFault | null {
  const methods: readonly CriterionMethod[] = methodsOf[draft.kind];
  if (!methods.includes(draft.method)) return 'method-of-another-kind';
  if (!Number.isInteger(draft.weight) || draft.weight < 1 || draft.weight > 100) return 'weight-out-of-range';
  if (draft.kind === 'price' && others.some(({ kind }) => kind === 'price')) return 'second-price';
  return findMethodFault(draft) ?? findPerSpendFault(draft);
}

/** Whether its measures can be asked for each so many pounds spent. */
function findPerSpendFault({ perSpendPence = null, measureIds = [] }: CriterionDraft): DraftFault | null {
  if (perSpendPence === null) return null;
  if (!Number.isSafeInteger(perSpendPence) || perSpendPence <= 0) return 'per-spend-not-positive';
  return measureIds.length === 0 ? 'per-spend-without-measure' : null;
}

/** A share of something, such as 60% of staff, does not grow with what is spent: it is asked outright. */
export function isShareAsked(
  draft: CriterionDraft,
  measures: readonly Pick<AskedMeasure, 'id' | 'unit'>[],
): boolean {
  const asked = draft.perSpendPence ? (draft.measureIds ?? []) : [];
  return measures.some(({ id, unit }) => unit === 'per cent' && asked.includes(id));
}

function findMethodFault(draft: CriterionDraft): DraftFault | null {
  const { method, qualificationPence: qualification = null, floorPence: floor = null } = draft;
  if (method === 'linear-absolute') {
    if (qualification === null || floor === null) return 'prices-missing';
    return floor >= 0 && qualification > floor ? null : 'prices-wrong-way-round';
  }
  if (method === 'linear-to-lowest') return qualification === null ? 'prices-missing' : null;
  if (method === 'band') {
    return draft.bandMax && draft.bandMax >= 1 && draft.bandMax <= 10 ? null : 'scale-missing';
  }
  if (method === 'target' && !(Number(draft.target) > 0)) return 'target-missing';
  return countsQuantity(method) && draft.measureIds?.length !== 1 ? 'measure-missing' : null;
}

/** What residents do in a draft. They score answers only: a figure needs no judge. */
export function residentsPartOf(
  draft: Pick<CriterionDraft, 'residentsPart' | 'residentsScore'>,
): ResidentsPart {
  return draft.residentsPart ?? (draft.residentsScore ? 'score' : 'none');
}

const prefixes = { price: 'Price', quality: 'Q', 'social-value': 'SV' } as const;

/** The code a new criterion gets: Price, or the next number of Q1, Q2 and SV1, SV2. */
export function nextCode(kind: CriterionKind, codes: readonly string[]): string {
  if (kind === 'price') return prefixes.price;
  const shape = new RegExp(`^${prefixes[kind]}(\\d+)$`);
  const numbers = codes.map((code) => Number(shape.exec(code)?.[1] ?? 0));
  return `${prefixes[kind]}${Math.max(0, ...numbers) + 1}`;
}

/** The marks given out so far. A tender notice needs exactly 100. */
export function totalWeight(criteria: readonly Pick<Criterion, 'weight'>[]): number {
  return criteria.reduce((total, { weight }) => total + weight, 0);
}

/** The marks of one kind. */
export function weightOf(criteria: readonly Criterion[], kind: CriterionKind): number {
  return totalWeight(criteria.filter((criterion) => criterion.kind === kind));
}

/** Whether bids are marked on the quantity they commit to, and not on what they write. */
export function countsQuantity(method: CriterionMethod): boolean {
  return method === 'target' || method === 'relative-to-best';
}

/** Whether a criterion asks bidders to write an answer: those marked in bands do. */
export function asksAnswer({ method }: Pick<Criterion, 'method'>): boolean {
  return method === 'band';
}
