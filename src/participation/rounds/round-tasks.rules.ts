import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import { londonDate } from '../../values/dates.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;

/** An open round at which something waits to be done. */
export type RoundAtWork = {
  readonly slug: string;
  readonly title: string;
  readonly closesAt: Temporal.Instant;
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
};

/** The hats among somebody’s that are of one of these roles at a body. */
export function hatsOf(hats: readonly Hat[], roles: readonly BodyRole[]): BodyHat[] {
  return hats.flatMap((hat) => (hat.kind === 'body' && roles.includes(hat.role) ? [hat] : []));
}

/** What waits at rounds before they close, each under the hat that does it: at which page of the round, in which words. */
export function roundTasks<Row extends RoundAtWork>(
  rows: readonly Row[],
  own: readonly BodyHat[],
  told: { readonly page: string; readonly textOf: (row: Row) => string },
): Task[] {
  return rows.flatMap((row) => {
    const hat = own.find(({ bodyId }) => bodyId === row.bodyId);
    const href = `/work/${row.bodySlug}/rounds/${row.slug}/${told.page}`;
    const due = londonDate(row.closesAt);
    return hat ? [{ text: told.textOf(row), href, due, organisation: row.bodyName, hat }] : [];
  });
}
