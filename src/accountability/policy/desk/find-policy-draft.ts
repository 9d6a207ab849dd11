import { NotFound } from '../../../db/errors.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { findDraft, getPolicyContent } from '../policies.queries.ts';

/** The draft that a desk page writes to. Throws NotFound where the body drafts no version. */
export async function findPolicyDraft(at: Visit) {
  const body = theBody(at);
  const draft = await findDraft(at.db, body.id);
  if (!draft) throw new NotFound();
  const content = await getPolicyContent(at.db, { bodyId: body.id, version: draft.version });
  return { body, ...draft, content };
}
export type PolicyDraft = Awaited<ReturnType<typeof findPolicyDraft>>;

/** What a path names: `new`, or the one at that position. Throws NotFound for anything else. */
export function itemOf<Item extends { readonly position: number }>(
  items: readonly Item[],
  named: string | undefined,
): Item | undefined {
  if (named === 'new') return undefined;
  const found = items.find(({ position }) => String(position) === named);
  if (!found) throw new NotFound();
  return found;
}

/** What was typed, else what stands. */
export function shown(values: Readonly<Record<string, unknown>>, name: string, standing = ''): string {
  const typed = values[name];
  return typeof typed === 'string' ? typed : standing;
}
