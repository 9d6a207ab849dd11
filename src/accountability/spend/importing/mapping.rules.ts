import { createHash } from 'node:crypto';
import { z } from 'zod';
import { joinTitles } from '../reading/find-header.rules.ts';
import { columnRoles, type Mapping } from '../reading/layout.rules.ts';
import type { SheetRow } from '../reading/sheet.rules.ts';

const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.enum(columnRoles).nullable()),
  vatBasis: z.enum(['net', 'gross', 'unstated']).optional(),
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .optional(),
});

export type MappingFault =
  | { readonly reason: 'not-json' }
  /** Where in the document, such as `columns.Supplier`, and what stands there. */
  | { readonly reason: 'not-a-mapping'; readonly at: string; readonly found: string };

/**
 * A mapping written by a person: JSON with `columns` from each title to its role (or null for none), and where they
 * are known `vatBasis`, `dateOrder` and `month`. Refuses anything else, and says where.
 */
export function readMapping(text: string): { readonly mapping: Mapping } | { readonly fault: MappingFault } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { fault: { reason: 'not-json' } };
  }
  const checked = mappingSchema.safeParse(given);
  if (checked.success) return { mapping: checked.data as Mapping };
  const issue = checked.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...(issue?.path ?? []), ...unknown];
  return { fault: { reason: 'not-a-mapping', at: path.join('.'), found: valueAt(given, path) } };
}

function valueAt(given: unknown, path: readonly PropertyKey[]): string {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    given,
  );
  return (JSON.stringify(found) ?? 'nothing').slice(0, 60);
}

/** What is remembered of a mapping: everything but the month, which is this file’s alone. */
export function lastingMapping(mapping: Mapping): Omit<Mapping, 'month'> {
  const { columns, vatBasis, dateOrder } = mapping;
  return { columns, ...(vatBasis && { vatBasis }), ...(dateOrder && { dateOrder }) };
}

/** Which header a mapping was made on: SHA-256 of its titles, whatever their case and spacing. */
export function headerFingerprint(titles: readonly string[]): Buffer {
  const keys = titles.map(titleKey);
  while (keys.at(-1) === '') keys.pop();
  return createHash('sha256').update(keys.join('\u001F')).digest();
}

function titleKey(title: string): string {
  return title.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The fingerprints of every row, and every two rows, that could be a sheet’s header: to look a mapping up by. */
export function possibleHeaders(head: readonly SheetRow[]): Buffer[] {
  return head.slice(0, HEADER_WITHIN).flatMap(({ cells }, index) => {
    const above = head[index - 1]?.cells;
    return above
      ? [headerFingerprint(cells), headerFingerprint(joinTitles(above, cells))]
      : [headerFingerprint(cells)];
  });
}

const HEADER_WITHIN = 60;
