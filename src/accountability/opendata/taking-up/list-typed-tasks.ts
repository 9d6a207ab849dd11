import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { listTypedWaiting, type TypedWaiting } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** What a contract manager is to type in or send of a taken-up contract, and what its supplier is to answer. */
export async function listTypedTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const bodyIds = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'contract-manager' ? [hat.bodyId] : [],
  );
  const supplierIds = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const waiting = await listTypedWaiting(db, { bodyIds, supplierIds });
  return waiting.flatMap((each) => {
    const isTheirs = each.waits === 'to-answer';
    const isMine = isTheirs ? supplierIds.includes(each.supplierId) : bodyIds.includes(each.bodyId);
    return isMine ? [taskOf(each)] : [];
  });
}

function taskOf({ waits, title, bodyId, bodySlug, bodyName, slug, supplierId }: TypedWaiting): Task {
  const shared = { due: null, organisation: bodyName };
  if (waits === 'to-answer')
    return {
      ...shared,
      text: words.tasks.answer(title),
      href: `/supplier/typed/${bodySlug}/${slug}`,
      hat: { kind: 'supplier', supplierId },
    };
  const text = { 'to-type': words.tasks.type, 'to-send': words.tasks.send, declined: words.tasks.declined };
  return {
    ...shared,
    text: text[waits](title),
    href: `/work/${bodySlug}/contracts/${slug}/typed`,
    hat: { kind: 'body', bodyId, role: 'contract-manager' },
  };
}
