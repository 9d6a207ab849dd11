import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { whoConfirms } from './challenges/challenge.rules.ts';
import { listSaid } from './challenges/challenges.queries.ts';
import { words as challengeWords } from './challenges/words.en.ts';
import { listUnsigned } from './contracts.queries.ts';
import { inStandstill } from './contracts.rules.ts';
import { words } from './words.en.ts';

/** Contracts that a procurement officer may sign now, and court cases that keep one from being signed. */
export async function listContractTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const officer = hats.filter((hat) => hat.kind === 'body' && hat.role === 'procurement-officer');
  const bodyIds = officer.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []));
  const saying = await listSaying(db, personId, hats);
  const unsigned = await listUnsigned(db, bodyIds);
  const today = londonDate(now);
  const toSign = unsigned
    .filter(({ standstillEndsOn, suspended }) => suspended || !inStandstill(standstillEndsOn, today))
    .map(({ bodyId, bodySlug, bodyName, slug, title, suspended }) => ({
      text: suspended ? challengeWords.task(title) : words.task(title),
      href: suspended
        ? `/work/${bodySlug}/contracts/${slug}/challenges`
        : `/work/${bodySlug}/contracts/${slug}/sign`,
      due: null,
      organisation: bodyName,
      hat: { kind: 'body' as const, bodyId, role: 'procurement-officer' as const },
    }));
  return [...saying, ...toSign];
}

/** Endings that wait for this person’s yes or no: for the bidder’s own people, and for a second person of the authority. */
async function listSaying(db: Database, personId: string, hats: readonly Hat[]): Promise<Task[]> {
  const supplierIds = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const held = hats.filter(
    (hat): hat is Extract<Hat, { kind: 'body' }> =>
      hat.kind === 'body' && (hat.role === 'procurement-officer' || hat.role === 'commissioner'),
  );
  const said = await listSaid(db, { supplierIds, bodyIds: held.map(({ bodyId }) => bodyId) });
  return said.flatMap((one): Task[] => {
    const text = challengeWords.confirmTask(one.title);
    if (whoConfirms(one.ending) === 'bidder') {
      if (!supplierIds.includes(one.supplierId)) return [];
      const href = `/tenders/${one.bodySlug}/${one.slug}/challenge`;
      const hat = { kind: 'supplier' as const, supplierId: one.supplierId };
      return [{ text, href, due: null, organisation: one.supplierName, hat }];
    }
    const hat = held.find(({ bodyId }) => bodyId === one.bodyId);
    if (!hat || one.saidBy === personId) return [];
    const href = `/work/${one.bodySlug}/contracts/${one.slug}/challenges`;
    return [{ text, href, due: null, organisation: one.bodyName, hat }];
  });
}
