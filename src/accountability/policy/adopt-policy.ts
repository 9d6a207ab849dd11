import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { londonDate } from '../../values/dates.ts';
import { recordEntry } from '../record/record-entry.ts';
import { findDraftForUpdate, getPolicyContent, listAdopted } from './policies.queries.ts';
import { type AdoptRefusal, decideAdoption, type PolicyContent } from './policy.rules.ts';
import { lockBodyForPolicy, setAdopted } from './policy-drafts.queries.ts';
import { words } from './words.en.ts';

/**
 * An elected member adopts the draft they have read, from a day on: from here nothing of it changes, and the record
 * has its fingerprint. Two who adopt at once adopt once.
 */
export async function adoptPolicy(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly revision: number; readonly effectiveFrom: Temporal.PlainDate },
): Promise<{ version: number } | Refusal<AdoptRefusal>> {
  const { bodyId, effectiveFrom } = input;
  const body = await lockBodyForPolicy(tx, bodyId);
  const draft = await findDraftForUpdate(tx, bodyId);
  if (!draft) return { refused: 'no-draft' };
  const key = { bodyId, version: draft.version };
  const [content, adopted] = await Promise.all([getPolicyContent(tx, key), listAdopted(tx, bodyId)]);
  const now = await by.clock.now(tx);
  const at = { today: londonDate(now), lastFrom: adopted.at(-1)?.effectiveFrom };
  const refused = decideAdoption({ revision: draft.revision, content }, input, at);
  if (refused) return { refused };
  await setAdopted(tx, key, { at: now, by: by.actor.personId, effectiveFrom });
  await recordEntry(tx, by, {
    type: 'policy-adopted',
    subject: { bodyId },
    facts: {
      version: draft.version,
      effectiveFrom: effectiveFrom.toString(),
      priorities: content.priorities.map(({ title, outcomes }) => ({
        title,
        outcomes: outcomes.map(({ slug }) => slug),
      })),
      contentSha256: fingerprintOf(content),
    },
  });
  await indexForSearch(tx, {
    path: `/bodies/${body.slug}/policy`,
    kind: 'page',
    title: words.searchTitle(body.name),
    summary: content.sections.vision.replace(/\s+/g, ' ').slice(0, 200),
    bodyText: textOf(content),
  });
  return { version: draft.version };
}

/** SHA-256 of everything an adopted version says, as canonical JSON without identifiers. */
export function fingerprintOf({ sections, priorities, plans }: PolicyContent): string {
  const said = canonicalJson({
    sections: { ...sections },
    priorities: priorities.map(({ title, content, outcomes, plans: served }) => ({
      title,
      content,
      outcomes: outcomes.map(({ slug, framework }) => `${framework}: ${slug}`),
      plans: [...served],
    })),
    plans: plans.map((plan) => ({ ...plan })),
  });
  return createHash('sha256').update(said).digest('hex');
}

function textOf({ sections, priorities, plans }: PolicyContent): string {
  const ofPriorities = priorities.map(({ title, content }) => `${title}. ${content}`);
  return [...Object.values(sections), ...ofPriorities, ...plans.map(({ title }) => title)].join('\n');
}
