/** What a fact of an entry can point at: the page or the thing that its identifier stands for. */
export const referenceKinds = [
  'area',
  'bid',
  'body',
  'category',
  'charter-commitment',
  'criterion',
  'draft',
  'feature',
  'framework',
  'issue',
  'measure',
  'outcome',
  'panel',
  'payment-file',
  'procurement',
  'promise',
  'proposal',
  'round',
  'statement',
  'statement-number',
  'supplier',
  'supplier-slug',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

type Names = Readonly<Record<string, string>>;
type Plain =
  | 'text'
  | 'count'
  | 'pence'
  | 'basis-points'
  | 'percent'
  | 'bytes'
  | 'date'
  | 'instant'
  | 'yes-no'
  | 'code';

/** How a recorded value is read out: as words, a sum of money, a date, a table, a link to what it names. */
export type Reading =
  | { readonly as: Plain }
  | { readonly as: 'named'; readonly names: Names }
  | { readonly as: 'linked'; readonly to: ReferenceKind }
  | { readonly as: 'list'; readonly of: Reading }
  | { readonly as: 'facts'; readonly facts: FactWords }
  /** Several of one kind: `shown` are the columns of a table, the other facts are told of each beneath. */
  | { readonly as: 'rows'; readonly facts: FactWords; readonly shown: readonly string[] }
  /** An object whose names are themselves data. */
  | { readonly as: 'answers'; readonly to: ReferenceKind; readonly of: Reading };

export type Fact = {
  readonly label: string;
  readonly reading: Reading;
  /** What stands in place of nothing: null, or an empty text or list. */
  readonly none?: string | undefined;
};
/** Every fact that any version of a kind of entry holds, in the order in which it is told. */
export type FactWords = Readonly<Record<string, Fact>>;

function plain(as: Plain) {
  return (label: string, none?: string): Fact => ({ label, reading: { as }, none });
}

export const text = plain('text');
export const count = plain('count');
export const pence = plain('pence');
export const basisPoints = plain('basis-points');
export const percent = plain('percent');
export const bytes = plain('bytes');
export const date = plain('date');
export const instant = plain('instant');
export const yesNo = plain('yes-no');
/** Identifiers and fingerprints, letter by letter. */
export const code = plain('code');

export function named(label: string, names: Names, none?: string): Fact {
  return { label, reading: { as: 'named', names }, none };
}
export function linked(label: string, to: ReferenceKind, none?: string): Fact {
  return { label, reading: { as: 'linked', to }, none };
}
/** A list of what the given fact reads one of. */
export function listOf(label: string, { reading }: Fact, none?: string): Fact {
  return { label, reading: { as: 'list', of: reading }, none };
}
export function facts(label: string, of: FactWords, none?: string): Fact {
  return { label, reading: { as: 'facts', facts: of }, none };
}
export function rows(label: string, shown: FactWords, more: FactWords = {}, none?: string): Fact {
  return { label, reading: { as: 'rows', facts: { ...shown, ...more }, shown: Object.keys(shown) }, none };
}
export function answers(label: string, to: ReferenceKind, of: Fact): Fact {
  return { label, reading: { as: 'answers', to, of: of.reading } };
}
