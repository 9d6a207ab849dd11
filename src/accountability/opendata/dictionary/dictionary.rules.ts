import type { Field, OpenList } from '../lists/open-list.rules.ts';

/** A line of the data dictionary: one field of one list. */
export type Entry = {
  readonly list: string;
  readonly field: string;
  readonly type: Field['type'];
  readonly meaning: string;
  readonly canBeEmpty: boolean;
  /** Its place in the list’s order, from 1; null where the list is not ordered by it. */
  readonly keyPosition: number | null;
  readonly codes: Field['codes'];
};

/** The data dictionary: every field of every list, made from what the lists are read by. */
export function dictionaryOf(lists: readonly OpenList[]): readonly Entry[] {
  return lists.flatMap((list) =>
    list.fields.map(({ name, type, meaning, canBeEmpty, codes }) => {
      const position = list.key.indexOf(name);
      const keyPosition = position === -1 ? null : position + 1;
      return { list: list.name, field: name, type, meaning, canBeEmpty, keyPosition, codes };
    }),
  );
}

export const dictionaryHead = [
  'list',
  'field',
  'type',
  'canBeEmpty',
  'keyPosition',
  'meaning',
  'codes',
] as const;

/** A line of the dictionary as cells; codes in one, apart by semicolons. */
export function entryCells(entry: Entry) {
  const { list, field, type, canBeEmpty, keyPosition, meaning, codes = [] } = entry;
  const coded = codes.map(({ value, meaning: means }) => `${value}: ${means}`).join('; ');
  return [list, field, type, canBeEmpty ? 'yes' : 'no', keyPosition, meaning, coded];
}

const shapes: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  link: (value) => typeof value === 'string' && /^(https?:\/\/|\/)/.test(value),
  integer: (value) => Number.isSafeInteger(value),
  pence: (value) => Number.isSafeInteger(value),
  decimal: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  instant: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
  'yes-or-no': (value) => typeof value === 'boolean',
};

/**
 * What is wrong with a row by the dictionary, in words; nothing where it holds. Both ways: a field that the row has
 * and the dictionary does not, and the other way round.
 */
export function holdAgainst(
  fields: readonly Field[],
  row: Readonly<Record<string, unknown>>,
): readonly string[] {
  const extra = Object.keys(row).filter((name) => !fields.some((field) => field.name === name));
  return [
    ...extra.map((name) => `${name} is in no dictionary`),
    ...fields.flatMap((field) => faultsOf(field, row)),
  ];
}

function faultsOf(
  { name, type, canBeEmpty, codes }: Field,
  row: Readonly<Record<string, unknown>>,
): string[] {
  if (!(name in row)) return [`${name} is not there`];
  const value = row[name];
  if (value === null) return canBeEmpty ? [] : [`${name} is empty`];
  if (!shapes[type](value)) return [`${name} is no ${type}: ${String(value)}`];
  const isCoded = codes === undefined || codes.some((code) => code.value === value);
  return isCoded ? [] : [`${name} has no such code: ${String(value)}`];
}
