import { z } from 'zod';
import type { Field, FieldType, Filter, OpenList } from '../lists/open-list.rules.ts';

import { LICENCE, mostRows, usualRows } from './api.rules.ts';
import { words } from './words.en.ts';

type Listed = Pick<OpenList, 'name' | 'title' | 'fields' | 'filters' | 'key'>;

const cells: Readonly<Record<FieldType, () => z.ZodType>> = {
  text: () => z.string(),
  integer: () => z.int(),
  pence: () => z.int(),
  decimal: () => z.number(),
  date: () => z.iso.date(),
  instant: () => z.iso.datetime(),
  'yes-or-no': () => z.boolean(),
  link: () => z.string(),
};

function cellSchema({ type, meaning, codes, canBeEmpty }: Field): z.ZodType {
  const [first, ...others] = codes?.map(({ value }) => value) ?? [];
  const full = first === undefined || type !== 'text' ? cells[type]() : z.enum([first, ...others]);
  const said = codes
    ? `${meaning}. ${codes.map((code) => `${code.value}: ${code.meaning}`).join('; ')}`
    : meaning;
  return (canBeEmpty ? full.nullable() : full).describe(type === 'pence' ? words.openApi.pence(said) : said);
}

/** One row of a list, every field of it and no other. */
export function rowSchema({ fields }: Pick<Listed, 'fields'>): z.ZodObject {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])));
}

const patterns = {
  text: z.string().max(200),
  slug: z.string().regex(/^[a-z0-9]([a-z0-9/-]{0,198}[a-z0-9])?$/),
  date: z.iso.date(),
  integer: z.string().regex(/^-?\d{1,9}$/),
} as const;

function filterSchema({ type, choices, meaning }: Filter): z.ZodType {
  const [first = '', ...others] = choices ?? [];
  const one = type === 'choice' ? z.enum([first, ...others]) : patterns[type];
  return one.optional().describe(meaning);
}

/** What a list can be asked: its filters, how many rows, and where to go on. */
export function querySchema({ filters }: Pick<Listed, 'filters'>): z.ZodObject {
  return z.strictObject({
    ...Object.fromEntries(filters.map((filter) => [filter.name, filterSchema(filter)])),
    limit: z.coerce
      .number()
      .pipe(z.int().min(1).max(mostRows))
      .optional()
      .describe(words.openApi.limit(usualRows, mostRows)),
    cursor: z.string().min(1).max(2000).optional().describe(words.openApi.cursor),
  });
}

const licence = z.literal(LICENCE.url).describe(words.openApi.licence);
const demonstration = z.literal(true).optional().describe(words.openApi.demonstration);

/** A page of a list. */
export function pageSchema(list: Listed): z.ZodObject {
  return z.strictObject({
    list: z.literal(list.name),
    licence,
    demonstration,
    data: z.array(rowSchema(list)).max(mostRows),
    next: z.string().nullable().describe(words.openApi.next),
  });
}

/** One row by itself. */
export function oneSchema(list: Listed): z.ZodObject {
  return z.strictObject({ list: z.literal(list.name), licence, demonstration, data: rowSchema(list) });
}

/** `promise-dates` as `PromiseDates`, for names of schemas and functions. */
export function pascal(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}
