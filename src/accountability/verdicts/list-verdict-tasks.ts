import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listStopped } from './leaving/leaving.queries.ts';
import { words as leavingWords } from './leaving/words.en.ts';
import { listNamedOfBodies, listToJudge } from './moments/moments.queries.ts';
import { isOpen, momentsOf, nextMoment } from './moments/moments.rules.ts';
import { listWrittenOfBodies } from './pack/pack.queries.ts';
import { partNames } from './pack/pack-parts.rules.ts';
import { listJudgedOfBodies } from './verdicts.queries.ts';
import { words } from './words.en.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;

/** A step waits for the contract manager from so many days before its day. */
const STEP_AHEAD_DAYS = 14;

/**
 * Packs to write and verdicts to give, from the day each pack opens; and the steps of stopped contracts. A verdict does
 * not wait for somebody who wrote part of its pack.
 */
export async function listVerdictTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const worn = (...roles: readonly BodyHat['role'][]) =>
    hats.flatMap((hat) => (hat.kind === 'body' && roles.includes(hat.role) ? [hat] : []));
  const today = londonDate(now);
  const [judging, leaving] = await Promise.all([
    listJudging(db, personId, worn('commissioner', 'elected-member'), today),
    listLeaving(db, worn('contract-manager'), today),
  ]);
  return [...judging, ...leaving];
}

async function listJudging(
  db: Database,
  personId: string,
  hats: readonly BodyHat[],
  today: Temporal.PlainDate,
): Promise<Task[]> {
  const bodyIds = [...new Set(hats.map(({ bodyId }) => bodyId))];
  const [contracts, named, judged, written] = await Promise.all([
    listToJudge(db, bodyIds),
    listNamedOfBodies(db, bodyIds),
    listJudgedOfBodies(db, bodyIds),
    listWrittenOfBodies(db, bodyIds),
  ]);
  return contracts.flatMap((contract) => {
    const ofContract = <T extends { readonly procurementId: string }>(rows: readonly T[]) =>
      rows.filter(({ procurementId }) => procurementId === contract.procurementId);
    const next = nextMoment(momentsOf(contract, ofContract(named)), ofContract(judged));
    if (!next || !isOpen(next, today)) return [];
    const parts = ofContract(written).filter(({ forOn }) => forOn.equals(next.forOn));
    const isWhole = parts.length === partNames.length;
    if (isWhole && parts.some((part) => part.personId === personId)) return [];
    const { bodyId, bodySlug, slug, title, bodyName } = contract;
    const href = `/work/${bodySlug}/contracts/${slug}/verdict`;
    const textFor = ({ role }: BodyHat) =>
      isWhole || role !== 'commissioner' ? words.task(title) : words.packTask(title);
    return hats
      .filter((hat) => hat.bodyId === bodyId)
      .slice(0, 1)
      .map((hat) => ({ text: textFor(hat), href, due: next.dueOn, organisation: bodyName, hat }));
  });
}

async function listLeaving(
  db: Database,
  hats: readonly BodyHat[],
  today: Temporal.PlainDate,
): Promise<Task[]> {
  const stopped = await listStopped(
    db,
    hats.map(({ bodyId }) => bodyId),
  );
  const until = today.add({ days: STEP_AHEAD_DAYS });
  return stopped.flatMap(({ bodyId, bodySlug, bodyName, slug, title, steps, nextOn, endsOn }) => {
    const hat = hats.find((each) => each.bodyId === bodyId);
    const isUnplanned = Number(steps) === 0;
    const due = isUnplanned ? endsOn : nextOn;
    if (!hat || !due || (!isUnplanned && due.since(until).sign > 0)) return [];
    const text = isUnplanned ? leavingWords.planTask(title) : leavingWords.stepTask(title);
    const href = `/work/${bodySlug}/contracts/${slug}/leaving`;
    return [{ text, href, due, organisation: bodyName, hat }];
  });
}
