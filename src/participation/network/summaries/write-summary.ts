import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { getPerson } from '../../../people/accounts/people.queries.ts';
import { tellFollowers } from '../../following/tell-followers.ts';
import { countComments, type ThemeKey } from '../comments/comments.queries.ts';
import { getThemeForUpdate, insertDraft, listVersions, updateDraft } from './summaries.queries.ts';
import { words } from './words.en.ts';

export const longestSummary = 4000;
type SummaryRefusal = 'text-blank' | 'text-long';

/** An officer writes, or goes on writing, what the comments on a theme come to. Nobody else sees it yet. */
export async function saveSummary(
  tx: Transaction,
  by: By,
  input: ThemeKey & { readonly text: string },
): Promise<{ readonly version: number } | Refusal<SummaryRefusal>> {
  const text = input.text.trim();
  if (text === '') return { refused: 'text-blank' };
  if (text.length > longestSummary) return { refused: 'text-long' };
  await getThemeForUpdate(tx, input);
  const at = await by.clock.now(tx);
  const [newest] = await listVersions(tx, input);
  const { personId } = by.actor;
  if (newest && newest.publishedAt === null) {
    await updateDraft(tx, input, { text, drafted_at: at, drafted_by: personId });
    return { version: newest.version };
  }
  const version = (newest?.version ?? 0) + 1;
  await insertDraft(tx, { ...input, version, text, at, by: personId });
  return { version };
}

type PublishRefusal = 'no-draft' | 'no-comments' | 'no-name';

/**
 * The officer signs the draft with their name and publishes it; from then on that version stays as it is. Refuses one
 * that rests on no comment people can read, and an officer whose name is not known.
 */
export async function publishSummary(
  tx: Transaction,
  by: By,
  input: ThemeKey & { readonly signedAs: string },
): Promise<{ readonly version: number } | Refusal<PublishRefusal>> {
  const round = await getThemeForUpdate(tx, input);
  const [draft] = await listVersions(tx, input);
  if (!draft || draft.publishedAt !== null) return { refused: 'no-draft' };
  const counts = await countComments(tx, input.roundId);
  const comments = counts.find(({ outcomeId }) => outcomeId === input.outcomeId)?.shown ?? 0;
  if (comments === 0) return { refused: 'no-comments' };
  const { name } = await getPerson(tx, by.actor.personId);
  if (!name) return { refused: 'no-name' };
  const at = await by.clock.now(tx);
  await updateDraft(tx, input, {
    published_at: at,
    signed_name: name,
    signed_as: input.signedAs,
    comments,
  });
  await recordEntry(tx, by, {
    type: 'theme-summary-published',
    subject: { bodyId: round.bodyId, roundId: input.roundId },
    facts: {
      outcome: input.outcomeId,
      version: draft.version,
      comments,
      textSha256: sha256Hex(draft.text),
    },
  });
  await tellFollowers(tx, by, {
    about: { kind: 'round', id: input.roundId },
    moment: `summary:${input.roundId}:${input.outcomeId}:${draft.version}`,
    subject: words.toldSubject(round.title),
    body: words.toldBody(round.title),
    path: `/network/rounds/${round.slug}`,
  });
  return { version: draft.version };
}
