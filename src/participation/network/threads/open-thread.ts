import type { By } from '../../../acts/by.ts';
import { indexForSearch, leaveSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { freeSlug } from '../free-slug.rules.ts';
import { readSpokenText } from '../spoken-text.rules.ts';
import { readSpoken, spokenRow, type ThreadFault } from './spoken.rules.ts';
import { insertThread, listThreadSlugsForUpdate } from './threads.queries.ts';

export const longestTitle = 120;

export type NewThread = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly title: string;
  readonly text: string;
  readonly name: string;
  /** An officer opens it for the body: it needs no reading first. */
  readonly asBody: boolean;
};

/** Somebody signed in opens a thread with a public body; a resident’s is read by a person before others see it. */
export async function openThread(
  tx: Transaction,
  by: By,
  input: NewThread,
): Promise<{ readonly slug: string } | ThreadFault> {
  const title = readSpokenText(input.title.replace(/\s+/g, ' '), longestTitle);
  if ('refused' in title) return { refused: 'title', why: title.refused };
  const spoken = readSpoken(input);
  if ('refused' in spoken) return spoken;
  const slug = freeSlug(title.text, await listThreadSlugsForUpdate(tx, input.bodyId));
  const at = await by.clock.now(tx);
  const { personId } = by.actor;
  await insertThread(tx, {
    body_id: input.bodyId,
    id: uuidV7(at.epochMilliseconds, by.random),
    slug,
    title: title.text,
    ...spokenRow({ spoken, asBody: input.asBody, personId, at }),
  });
  if (input.asBody) await indexThread(tx, { ...input, slug, title: title.text, text: spoken.text });
  return { slug };
}

type Indexed = Pick<NewThread, 'bodySlug' | 'title' | 'text'> & { readonly slug: string };

/** A thread that is shown can be found by its words; one that is taken down cannot. */
export async function indexThread(
  tx: Transaction,
  { bodySlug, slug, title, text }: Indexed,
  isShown = true,
): Promise<void> {
  if (!isShown) return leaveSearch(tx, threadHref(bodySlug, slug));
  const summary = text.slice(0, 200);
  await indexForSearch(tx, {
    path: threadHref(bodySlug, slug),
    kind: 'network',
    title,
    summary,
    bodyText: text,
  });
}

export function threadHref(bodySlug: string, slug: string): string {
  return `/network/${bodySlug}/threads/${slug}`;
}
