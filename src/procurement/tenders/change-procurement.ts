import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { proceduresOf } from './kinds.rules.ts';
import { indexProcurement } from './prepare-procurement.ts';
import { endsAfterItStarts, type ProcurementDraft, type ProcurementFacts } from './procurement.rules.ts';
import { updateProcurement } from './save-procurement.queries.ts';
import { getBodyForNaming, getProcurementForUpdate } from './tenders.queries.ts';

/** Mends what a procurement says of itself, until its tender notice is out. Its address stays. */
export async function changeProcurement(
  tx: Transaction,
  _by: By,
  input: ProcurementFacts & { readonly bodyId: string; readonly procurementId: string },
): Promise<{ slug: string } | Refusal<'ends-before-it-starts' | 'notice-published'>> {
  if (!endsAfterItStarts(input)) return { refused: 'ends-before-it-starts' };
  const { slug, noticePublishedAt, procedure, rung } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  await updateProcurement(tx, input, { ...input, ...howBought(input, { procedure, rung }) });
  await indexProcurement(tx, await getBodyForNaming(tx, input.bodyId), slug, input);
  return { slug };
}

/** How it is bought stays as the plan decided, unless its kind no longer allows it. */
function howBought(
  { kindOfService = 'ordinary', procedure, rung }: ProcurementFacts,
  stands: Pick<ProcurementDraft, 'procedure' | 'rung'>,
): Pick<ProcurementDraft, 'procedure' | 'rung'> {
  const meant = procedure ?? stands.procedure;
  const [plainest = meant] = proceduresOf[kindOfService];
  const fits = proceduresOf[kindOfService].includes(meant);
  return { procedure: fits ? meant : plainest, rung: rung ?? stands.rung };
}
