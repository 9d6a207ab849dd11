import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { endsAfterItStarts, freeSlug, type ProcurementDraft, slugOf } from './procurement.rules.ts';
import { insertProcurement } from './save-procurement.queries.ts';
import { getBodyForNaming, listSlugs } from './tenders.queries.ts';

/** Begins a procurement; it is on the public list from now on. Its address comes from its title, once. */
export async function prepareProcurement(
  tx: Transaction,
  by: By,
  input: ProcurementDraft & { readonly bodyId: string; readonly slug?: string },
): Promise<{ procurementId: string; slug: string } | Refusal<'ends-before-it-starts'>> {
  if (!endsAfterItStarts(input)) return { refused: 'ends-before-it-starts' };
  const body = await getBodyForNaming(tx, input.bodyId);
  const now = await by.clock.now(tx);
  const slug = input.slug ?? freeSlug(slugOf(input.title), await listSlugs(tx, input.bodyId));
  const procurementId = uuidV7(now.epochMilliseconds, by.random);
  const key = { bodyId: input.bodyId, procurementId, slug };
  await insertProcurement(tx, key, input, { at: now, by: by.actor.personId });
  await indexProcurement(tx, body, slug, input);
  return { procurementId, slug };
}

export function indexProcurement(
  tx: Transaction,
  body: { readonly slug: string; readonly name: string },
  slug: string,
  draft: Pick<ProcurementDraft, 'title' | 'summary'>,
): Promise<void> {
  return indexForSearch(tx, {
    path: `/contracts/${body.slug}/${slug}`,
    kind: 'contract',
    title: draft.title,
    summary: draft.summary,
    bodyText: body.name,
  });
}
