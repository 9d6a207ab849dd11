/** What a column of a contracts register holds. */
export type RegisterRole =
  | 'title'
  | 'description'
  | 'supplier'
  | 'company-number'
  | 'postcode'
  | 'reference'
  | 'annual'
  | 'total'
  | 'starts'
  | 'ends'
  | 'expires'
  | 'sme'
  | 'procedure'
  | 'cpv'
  | 'visibility';

/** Titles as councils write them, the surest first; a title is of the first that fits. */
const titles: readonly (readonly [RegisterRole, RegExp])[] = [
  [
    'company-number',
    /compan(y|ies) (house )?(reg\w* )?(no|num)|charity (no|num)|organisation number|^registration (no|num)/,
  ],
  ['postcode', /post ?code/],
  ['annual', /annual|per (annum|year)|yearly/],
  [
    'total',
    /(total|contract|estimated|whole life|lifetime|awarded?|overall).*(value|cost|amount|sum|spend)|^value\b|^(contract )?price$/,
  ],
  ['sme', /\bsmes?\b|small (and|or|\/) medium/],
  ['visibility', /visib|publish\?|is public/],
  ['expires', /(current|revised|actual|latest).*(expir|end)|extended (end|to)/],
  ['starts', /start|commence|(date )?from$/],
  ['ends', /end(s|ing)? ?(date)?$|end date|expir|finish|(date )?to$/],
  ['reference', /\bref(erence)?\b|contract (id|no|number)|unique id/],
  ['cpv', /\bcpv\b/],
  ['procedure', /process|procedure|route to market|procurement route|tender type/],
  ['supplier', /supplier|vendor|contractor|provider|company name/],
  ['description', /description|details|purpose/],
  ['title', /title|contract name|^contract$|^name$|^subject$/],
];

/** Which column is which by its title; the first of two alike. Titles that say nothing here are left out. */
export function registerColumns(cells: readonly string[]): Map<RegisterRole, number> {
  const found = new Map<RegisterRole, number>();
  for (const [position, cell] of cells.entries()) {
    const text = cell
      .toLowerCase()
      .replaceAll(/[^a-z0-9?/ ]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const role =
      text === '' || text.length > 80 ? undefined : titles.find(([, shape]) => shape.test(text))?.[0];
    if (role && !found.has(role)) found.set(role, position);
  }
  return found;
}

/** Whether a row is the head of a register: it names a contract and its supplier, below whatever banner. */
export function isRegisterHead(columns: ReadonlyMap<RegisterRole, number>): boolean {
  const isNamed = columns.has('title') || columns.has('description');
  return isNamed && columns.has('supplier') && columns.size >= 3;
}
