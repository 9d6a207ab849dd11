import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { slugOf } from '../../../people/organisations/slug.rules.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { type MeasureFields, type PublishingRefusal, refusalOfPublishing } from './measure-fields.rules.ts';
import { insertMeasure, listOutcomes, listStanding, lockLibrary } from './publishing.queries.ts';

/**
 * A commissioner publishes a measure of the body’s own, or its next version. What was published stays as it was, and
 * whatever was promised under it keeps it; bids from now on are asked for the newest.
 */
export async function publishMeasure(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly slug: string | null; readonly fields: MeasureFields },
): Promise<{ slug: string; version: number } | Refusal<PublishingRefusal>> {
  const { bodyId, fields } = input;
  const { hat } = by.actor;
  if (hat.kind !== 'body' || hat.bodyId !== bodyId || hat.role !== 'commissioner')
    return { refused: 'not-yours' };
  await lockLibrary(tx);
  const library = await listStanding(tx);
  const outcomeIds = new Set((await listOutcomes(tx)).map(({ id }) => id));
  const refused = refusalOfPublishing({ ...input, library, outcomeIds });
  if (refused) return { refused };
  const now = await by.clock.now(tx);
  const before = library.find(({ slug }) => slug === input.slug);
  const slug = before?.slug ?? freeSlug(slugOf(fields.plainName), new Set(library.map((each) => each.slug)));
  const version = (before?.version ?? 0) + 1;
  const id = uuidV7(now.epochMilliseconds, by.random);
  const position = before?.position ?? Math.max(...library.map((each) => each.position)) + 1;
  const row = { id, slug, version, position, published_at: now, owner_body_id: bodyId, ...columns(fields) };
  await insertMeasure(tx, row, fields.serves);
  await recordEntry(tx, by, {
    type: 'measure-published',
    subject: { bodyId },
    facts: { measure: id, version, name: fields.plainName, unit: fields.unit, keptApart: fields.keptApart },
  });
  const found = { path: `/measures/${slug}`, kind: 'page', title: fields.plainName } as const;
  await indexForSearch(tx, { ...found, summary: fields.name });
  return { slug, version };
}

function columns(fields: MeasureFields) {
  return {
    name: fields.name,
    plain_name: fields.plainName,
    unit: fields.unit,
    what_counts: fields.whatCounts,
    what_does_not: fields.whatDoesNot,
    evidence_rule: fields.evidenceRule,
    evidence_hints: [...fields.evidenceHints],
    seeable: fields.seeable,
    kept_apart: fields.keptApart,
    sensitive: fields.sensitive,
  };
}

/** The name’s own slug, or with a number behind it; never `new`, which is where one is written. */
function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted === '' || wanted === 'new' ? 'measure' : wanted;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
