/** What several parties write together: one of these. */
export const draftKinds = ['outcome', 'measure', 'question'] as const;
export type DraftKind = (typeof draftKinds)[number];

export type FieldName =
  | 'name'
  | 'plainName'
  | 'plainLine'
  | 'unit'
  | 'whatCounts'
  | 'whatDoesNot'
  | 'evidenceRule'
  | 'seeable'
  | 'question'
  | 'lookFor';
export type DraftField = {
  readonly name: FieldName;
  readonly most: number;
  /** One line, a few sentences, or yes and no. */
  readonly shape: 'line' | 'text' | 'yes-no';
};
/** A draft’s text, field by field. */
export type Texts = Readonly<Partial<Record<FieldName, string>>>;

const line = (name: FieldName, most: number): DraftField => ({ name, most, shape: 'line' });
const text = (name: FieldName, most: number): DraftField => ({ name, most, shape: 'text' });

/** What is written of each kind, in the order it is read; each is needed before a party signs. */
export const fieldsOf: Readonly<Record<DraftKind, readonly DraftField[]>> = {
  outcome: [line('plainName', 40), line('plainLine', 100), line('name', 120)],
  measure: [
    line('plainName', 60),
    line('name', 120),
    line('unit', 40),
    text('whatCounts', 600),
    text('whatDoesNot', 600),
    text('evidenceRule', 600),
    { name: 'seeable', most: 3, shape: 'yes-no' },
  ],
  question: [text('question', 600), text('lookFor', 600)],
};

/** The fields of a draft that nobody has written yet. */
export function listBlank(kind: DraftKind, texts: Texts): FieldName[] {
  return fieldsOf[kind].filter(({ name }) => (texts[name] ?? '').trim() === '').map(({ name }) => name);
}

/** Everything a reader reads of it, for the plain-language check; yes and no say nothing. */
export function readableText(kind: DraftKind, texts: Texts): string {
  return fieldsOf[kind]
    .filter(({ shape }) => shape !== 'yes-no')
    .map(({ name }) => texts[name] ?? '')
    .join('\n');
}
