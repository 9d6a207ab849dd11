import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { beginWith } from './kinds.rules.ts';
import {
  endsAfterItStarts,
  freeSlug,
  type ProcurementDraft,
  type ProcurementFacts,
  slugOf,
} from './procurement.rules.ts';
import { type BodyKind, decideRegime } from './regime.rules.ts';
import { insertProcurement } from './save-procurement.queries.ts';
import { getBodyForNaming, listSlugs, listThresholds } from './tenders.queries.ts';

/**
 * Begins a procurement; it is on the public list from now on. Its address comes from its title, once. Where nobody says
 * how it is bought, it begins with the plainest way that its kind and value allow, and its plan decides.
 */
export async function prepareProcurement(
  tx: Transaction,
  by: By,
  input: ProcurementFacts & { readonly bodyId: string; readonly slug?: string | undefined },
): Promise<{ procurementId: string; slug: string } | Refusal<'ends-before-it-starts'>> {
  if (!endsAfterItStarts(input)) return { refused: 'ends-before-it-starts' };
  const body = await getBodyForNaming(tx, input.bodyId);
  const now = await by.clock.now(tx);
  const slug = input.slug ?? freeSlug(slugOf(input.title), await listSlugs(tx, input.bodyId));
  const procurementId = uuidV7(now.epochMilliseconds, by.random);
  const key = { bodyId: input.bodyId, procurementId, slug };
  const draft = { ...(await beginningOf(tx, input, body.kind, londonDate(now))), ...input };
  await insertProcurement(tx, key, draft, { at: now, by: by.actor.personId });
  await indexProcurement(tx, body, slug, input);
  return { procurementId, slug };
}

/** How it is bought to begin with; where the input says so itself, nothing is asked. */
async function beginningOf(
  tx: Transaction,
  input: ProcurementFacts,
  bodyKind: BodyKind,
  today: Temporal.PlainDate,
): Promise<Pick<ProcurementDraft, 'procedure' | 'rung' | 'sealing'>> {
  const { procedure, rung, kindOfService = 'ordinary' } = input;
  if (procedure && rung) return { procedure, rung };
  const asOpen = { ...input, procedure: 'open' } as const;
  const { regime } = decideRegime(asOpen, bodyKind, await listThresholds(tx), today);
  return beginWith(kindOfService, regime);
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
