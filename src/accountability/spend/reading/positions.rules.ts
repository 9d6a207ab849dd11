import { type Units, unitsIn } from './column-units.rules.ts';
import type { Column, ColumnRole, Layout } from './layout.rules.ts';

/** Where each thing stands in a row, from 0; -1 where the file has none. */
export type Positions = { readonly [role in Exclude<ColumnRole, 'charity-number'>]: number } & {
  /** The columns of money that do not count pounds. */
  readonly units: Units;
  /** Whether the column after the amount is one of words, or there is none. */
  readonly noNumberAfter: boolean;
  /** How many columns the file has. */
  readonly width: number;
  /** How many of them stand under titles, counted to the last. */
  readonly titledWidth: number;
  readonly titles: readonly Pick<Column, 'position' | 'title'>[];
};

/** The `amount` of the result is the column that is summed: net, gross or neither, as the layout’s basis says. */
export function positionsIn({ columns, vatBasis }: Layout): Positions {
  const at = (role: ColumnRole) => columns.find((column) => column.role === role)?.position ?? -1;
  const first = (...roles: ColumnRole[]) => roles.map(at).find((position) => position >= 0) ?? -1;
  const amount =
    vatBasis === 'gross'
      ? first('gross', 'amount', 'net')
      : vatBasis === 'net'
        ? first('net', 'amount', 'gross')
        : first('amount', 'net', 'gross');
  return {
    body: at('body'),
    date: at('date'),
    year: at('year'),
    amount,
    net: vatBasis === 'net' ? amount : at('net'),
    vat: at('vat'),
    gross: vatBasis === 'gross' ? amount : at('gross'),
    credit: at('credit'),
    sign: at('sign'),
    currency: inPounds(columns[amount]) ? -1 : at('currency'),
    supplier: at('supplier'),
    'supplier-id': at('supplier-id'),
    'vat-number': at('vat-number'),
    'company-number': at('company-number'),
    postcode: at('postcode'),
    transaction: at('transaction'),
    category: at('category'),
    department: at('department'),
    card: at('card'),
    kind: at('kind'),
    units: unitsIn(columns),
    noNumberAfter: !mayBeNumber(columns[amount + 1]),
    width: columns.length,
    titledWidth: columns.reduce((last, { position, title }) => (title === '' ? last : position + 1), 0),
    titles: columns.filter(({ title, role }) => title !== '' && role !== null),
  };
}

const ofWords: readonly (ColumnRole | null)[] = [
  'body',
  'date',
  'supplier',
  'category',
  'department',
  'kind',
  'card',
];

function mayBeNumber(column: Column | undefined): boolean {
  return column !== undefined && column.title !== '' && !ofWords.includes(column.role);
}

/** `Amount (£)` beside `Invoice currency` was changed into pounds already. */
function inPounds(column: Column | undefined): boolean {
  return column !== undefined && /£|\bgbp\b|sterling/i.test(column.title);
}
