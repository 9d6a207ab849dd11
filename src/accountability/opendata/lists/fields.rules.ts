import type { Code, Field, FieldType, Filter } from './open-list.rules.ts';

/** A field before it has its name. */
export type FieldSpec = Omit<Field, 'name'>;

/** A field that every row fills. */
export function is(type: FieldType, meaning: string, codes?: Readonly<Record<string, string>>): FieldSpec {
  return { type, meaning, codes: codes && codesOf(codes), canBeEmpty: false };
}

/** A field that some rows leave empty. */
export function mayBe(type: FieldType, meaning: string, codes?: Readonly<Record<string, string>>): FieldSpec {
  return { ...is(type, meaning, codes), canBeEmpty: true };
}

function codesOf(codes: Readonly<Record<string, string>>): readonly Code[] {
  return Object.entries(codes).map(([value, meaning]) => ({ value, meaning }));
}

/** A filter, with the column of the list’s query that it is held against. */
export type FilterSpec<Find, Column extends string = string> = Omit<Filter, 'name'> & {
  readonly column: Column;
  readonly holds?: '=' | '>=' | '<=';
  /** Turns what was asked into what the column holds; undefined where there is no such thing, and so no row. */
  readonly find?: Find;
};
