import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { listProposalsToAnswer } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** What a contract manager or a supplier is to answer: the other side’s proposal to change what is owed. */
export async function listChangeTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const bodyIds = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'contract-manager' ? [hat.bodyId] : [],
  );
  const supplierIds = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const open = await listProposalsToAnswer(db, { bodyIds, supplierIds });
  return open.map(({ bodyId, bodySlug, bodyName, promiseId, supplierId, title, proposedFor }) => {
    const isOwn = proposedFor === 'buyer';
    return {
      text: words.tasks.answer(title),
      href: isOwn
        ? `/supplier/promises/${bodySlug}/${promiseId}/change`
        : `/work/${bodySlug}/promises/${promiseId}/change`,
      due: null,
      organisation: bodyName,
      hat: isOwn ? { kind: 'supplier', supplierId } : { kind: 'body', bodyId, role: 'contract-manager' },
    };
  });
}
