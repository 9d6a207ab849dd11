export type FieldType =
  | 'text'
  | 'integer'
  /** Whole pence, below zero for money that came back. */
  | 'pence'
  | 'decimal'
  /** `2026-11-23`. */
  | 'date'
  /** `2026-11-23T09:00:00Z`, in UTC. */
  | 'instant'
  | 'yes-or-no'
  /** An address; without a host where it is on this site. */
  | 'link';

export type Code = { readonly value: string; readonly meaning: string };

/** One column of a list, as files, the API and the data dictionary name it. */
export type Field = {
  readonly name: string;
  readonly type: FieldType;
  readonly meaning: string;
  readonly codes?: readonly Code[] | undefined;
  readonly canBeEmpty: boolean;
};

/** What a list can be narrowed by; several hold together. */
export type Filter = {
  readonly name: string;
  readonly type: 'text' | 'slug' | 'date' | 'integer' | 'choice';
  readonly choices?: readonly string[] | undefined;
  readonly meaning: string;
};

/** A cell, as JSON has it: pence as integers, dates as ISO text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;
export type Filters = Readonly<Record<string, string>>;

/** How anyone can make the figures again, or why they cannot and who may look instead. */
export type Recompute =
  | {
      readonly kind: 'command';
      /** Where the files are, on this site. */
      readonly files: readonly string[];
      readonly command: string;
    }
  /** Nothing is worked out: what somebody entered or published, as it was. */
  | { readonly kind: 'as-entered'; readonly by: string }
  | { readonly kind: 'not-public'; readonly why: string; readonly auditor: string };

/**
 * A list that everyone may take away. Files, the API, the data dictionary and the export are all made from it, so it
 * holds only what is public on a page already, by the same guards.
 */
export type OpenList = {
  /** As paths say it: `promise-dates`. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly fields: readonly Field[];
  readonly filters: readonly Filter[];
  /** The fields that the list is ordered by, from low to high: together they name one row, and so are the cursor. */
  readonly key: readonly string[];
  readonly recompute: Recompute;
};

type Ordered = { readonly key: readonly string[] };

/** The cursor that goes on after a row. */
export function cursorOf(list: Ordered, row: Row): readonly string[] {
  return list.key.map((name) => String(row[name]));
}

const shapes: Readonly<Record<FieldType, RegExp>> = {
  text: /^[^\0]{0,300}$/,
  link: /^[^\0]{0,300}$/,
  integer: /^-?\d{1,9}$/,
  pence: /^-?\d{1,15}$/,
  decimal: /^-?\d{1,15}(\.\d{1,6})?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
  'yes-or-no': /^(true|false)$/,
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a cursor could be one of this list’s: anything else is somebody’s typing, and is never asked of the database. */
export function isCursor(
  list: Ordered & { readonly fields: readonly Field[] },
  after: readonly string[],
): boolean {
  if (after.length !== list.key.length) return false;
  return list.key.every((name, index) => {
    const found = list.fields.find((field) => field.name === name);
    const value = after[index] ?? '';
    if (!found || !shapes[found.type].test(value)) return false;
    return found.type === 'date' ? isDay(value) : !isIdentifier(name) || uuid.test(value);
  });
}

/** Keys that the database makes are named so throughout. */
export function isIdentifier(name: string): boolean {
  return name === 'id' || name.endsWith('Id');
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
