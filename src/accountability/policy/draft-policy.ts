import type { Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import {
  findDraftForUpdate,
  getPolicyContent,
  listOutcomesToChoose,
  type PolicyKey,
} from './policies.queries.ts';
import type { PolicyPlan, PolicyPriority, PolicySection } from './policy.rules.ts';
import {
  countRevision,
  deleteItem,
  replacePriority,
  upsertPlan,
  upsertSection,
} from './policy-drafts.queries.ts';

type Saved = { readonly saved: true };
type OfBody = { readonly bodyId: string };

/** Saves what a section of the draft says; empty takes it out. Refuses where no version is being drafted. */
export async function writePolicySection(
  tx: Transaction,
  input: OfBody & { readonly section: PolicySection; readonly content: string },
): Promise<Saved | Refusal<'no-draft'>> {
  return onDraft(tx, input, (key) => upsertSection(tx, key, input.section, input.content.trim()));
}

export type NewPriority = Pick<PolicyPriority, 'title' | 'content' | 'plans'> & {
  readonly outcomeIds: readonly string[];
  /** Without it, a new one, the last. */
  readonly position?: number | undefined;
};
export type PriorityRefusal =
  | 'no-draft'
  | 'title-missing'
  | 'content-missing'
  | 'outcomes-missing'
  | 'unknown';

/** Saves a priority of the draft: what comes first, why, and the outcomes and plans it is tied to. */
export async function writePolicyPriority(
  tx: Transaction,
  input: OfBody & NewPriority,
): Promise<Saved | Refusal<PriorityRefusal>> {
  const title = input.title.trim();
  const content = input.content.trim();
  if (title === '') return { refused: 'title-missing' };
  if (content === '') return { refused: 'content-missing' };
  const outcomeIds = [...new Set(input.outcomeIds)];
  if (outcomeIds.length === 0) return { refused: 'outcomes-missing' };
  return onDraft(tx, input, async (key) => {
    const known = new Set((await listOutcomesToChoose(tx)).map(({ outcomeId }) => outcomeId));
    const { priorities, plans } = await getPolicyContent(tx, key);
    const kept = priorities.flatMap(({ outcomes }) => outcomes.map(({ outcomeId }) => outcomeId));
    const isKnown = outcomeIds.every((id) => known.has(id) || kept.includes(id));
    const arePlans = input.plans.every((position) => plans.some((plan) => plan.position === position));
    if (!isKnown || !arePlans) return { refused: 'unknown' };
    const position = input.position ?? nextPosition(priorities);
    await replacePriority(tx, key, {
      position,
      title,
      content,
      outcomeIds,
      plans: [...new Set(input.plans)],
    });
    return undefined;
  });
}

export type PlanRefusal = 'no-draft' | 'title-missing' | 'address-malformed' | 'years-backwards';

/** Saves a plan that the draft serves, with where it can be read and its years. */
export async function writePolicyPlan(
  tx: Transaction,
  input: OfBody & Omit<PolicyPlan, 'position'> & { readonly position?: number | undefined },
): Promise<Saved | Refusal<PlanRefusal>> {
  const { firstYear, lastYear } = input;
  const title = input.title.trim();
  const address = input.address.trim();
  if (title === '') return { refused: 'title-missing' };
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address)) return { refused: 'address-malformed' };
  if (lastYear < firstYear) return { refused: 'years-backwards' };
  return onDraft(tx, input, async (key) => {
    const { plans } = await getPolicyContent(tx, key);
    const position = input.position ?? nextPosition(plans);
    await upsertPlan(tx, key, { position, title, address, firstYear, lastYear });
  });
}

/** Takes a priority or a plan out of the draft. */
export async function takeOutOfPolicy(
  tx: Transaction,
  input: OfBody & { readonly what: 'priority' | 'plan'; readonly position: number },
): Promise<Saved | Refusal<'no-draft'>> {
  return onDraft(tx, input, (key) => deleteItem(tx, `policy_${input.what}`, key, input.position));
}

function nextPosition(items: readonly { readonly position: number }[]): number {
  return Math.max(0, ...items.map(({ position }) => position)) + 1;
}

/** Holds the draft while it is written to; what was saved is a new revision of it. */
async function onDraft<Word extends string = never>(
  tx: Transaction,
  { bodyId }: OfBody,
  write: (key: PolicyKey) => Promise<Refusal<Word> | undefined | void>,
): Promise<Saved | Refusal<Word | 'no-draft'>> {
  const draft = await findDraftForUpdate(tx, bodyId);
  if (!draft) return { refused: 'no-draft' };
  const key = { bodyId, version: draft.version };
  const refused = await write(key);
  if (refused) return refused;
  await countRevision(tx, key);
  return { saved: true };
}
