import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { type BodyKind, insertBody, insertSuccession } from './bodies.queries.ts';
import { isSlug, slugOf } from './slug.rules.ts';
import { bodyKindNames } from './words.en.ts';

export type NewBody = {
  readonly name: string;
  readonly kind: BodyKind;
  /** Made from the name when absent. */
  readonly slug?: string | undefined;
  readonly districtSlug?: string | null | undefined;
  readonly startedOn?: Temporal.PlainDate | null | undefined;
  readonly endedOn?: Temporal.PlainDate | null | undefined;
};

/** Adds a public body, puts it into the search and into the record. */
export async function addBody(
  tx: Transaction,
  by: By,
  input: NewBody,
): Promise<{ bodyId: string; slug: string } | Refusal<'name-blank' | 'slug-malformed' | 'slug-taken'>> {
  const name = input.name.trim();
  if (name === '') return { refused: 'name-blank' };
  const slug = input.slug ?? slugOf(name);
  if (!isSlug(slug)) return { refused: 'slug-malformed' };
  const now = await by.clock.now(tx);
  const bodyId = uuidV7(now.epochMilliseconds, by.random);
  const { kind, districtSlug = null, startedOn = null, endedOn = null } = input;
  const added = await insertBody(tx, { bodyId, slug, name, kind, districtSlug, startedOn, endedOn });
  if (!added) return { refused: 'slug-taken' };
  await indexForSearch(tx, {
    path: `/bodies/${slug}`,
    kind: 'body',
    title: name,
    summary: bodyKindNames[kind],
  });
  await recordEntry(tx, by, { type: 'body-added', subject: { bodyId }, facts: { slug, name, kind } });
  return { bodyId, slug };
}

/** Says that a body took over from another on a date, such as a mayor from a commissioner. */
export async function addSuccession(
  tx: Transaction,
  input: {
    readonly bodyId: string;
    readonly predecessorId: string;
    readonly succeededOn: Temporal.PlainDate;
    readonly note: string;
  },
): Promise<void> {
  await insertSuccession(tx, input);
}
