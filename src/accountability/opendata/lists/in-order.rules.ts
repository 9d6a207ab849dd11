import { Temporal } from 'temporal-polyfill';
import type { Field, FieldType, OpenList, Row } from './open-list.rules.ts';

type Ordered = Pick<OpenList, 'key' | 'fields'>;
/** Below every character that a key can hold. */
const BETWEEN = '\u0001';
/** Wide enough for every whole number that JSON has exactly. */
const DIGITS = 16;

/** A key as one text whose bytes are in the order of the list: whatever stands in for the database orders alike. */
export function inOrder({ key, fields }: Ordered, values: readonly string[]): string {
  return key.map((name, index) => part(typeOf(fields, name), values[index] ?? '')).join(BETWEEN);
}

export function rowInOrder(list: Ordered, row: Row): string {
  return inOrder(
    list,
    list.key.map((name) => String(row[name])),
  );
}

function typeOf(fields: readonly Field[], name: string): FieldType {
  return fields.find((field) => field.name === name)?.type ?? 'text';
}

function part(type: FieldType, value: string): string {
  if (type === 'integer' || type === 'pence') return wholeInOrder(Number(value));
  if (type === 'instant') return Temporal.Instant.from(value).toString({ fractionalSecondDigits: 9 });
  return value;
}

function wholeInOrder(value: number): string {
  const digits = (size: number) => String(size).padStart(DIGITS, '0');
  return value < 0 ? `-${digits(Number.MAX_SAFE_INTEGER + value)}` : `0${digits(value)}`;
}

/** The order of two such texts by their bytes, as the database has it. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The rows of two in the order of their list. */
export function mergeInOrder(list: Ordered, some: readonly Row[], others: readonly Row[]): Row[] {
  return [...some, ...others]
    .map((row) => ({ row, place: rowInOrder(list, row) }))
    .sort((a, b) => compareBytes(a.place, b.place))
    .map(({ row }) => row);
}
