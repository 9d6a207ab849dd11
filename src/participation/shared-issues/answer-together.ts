import { createHash } from 'node:crypto';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { getAnswerForUpdate, insertAnswer, insertSignature, withdrawAnswer } from './answers.queries.ts';
import { type AnswerRefusal, fewestSignatures, type IssueKey, refusalOfSigning } from './issue.rules.ts';
import { type CommonIssue, findCommonIssue } from './load-issues.ts';

export const mostAnswerCharacters = 5000;

type Acting = { readonly bodyId: string; readonly bodySlug: string; readonly issue: IssueKey };

/** How an answer names its issue: `gm-2020/skills`, or the number of the first proposal. */
export function issueName(key: IssueKey): string {
  return key.kind === 'outcome' ? key.name : String(key.number);
}

/** An officer or elected member of a body that was asked drafts an answer for all of them. It binds nobody yet. */
export async function draftCommonAnswer(
  tx: Transaction,
  by: By,
  input: Acting & { readonly words: string },
): Promise<{ answerId: string } | Refusal<'not-concerned' | 'not-your-role' | 'blank' | 'too-long'>> {
  const words = input.words.trim();
  if (words === '') return { refused: 'blank' };
  if (words.length > mostAnswerCharacters) return { refused: 'too-long' };
  const role = roleOf(by, input.bodyId);
  if (role !== 'commissioner' && role !== 'elected-member') return { refused: 'not-your-role' };
  const issue = await findConcerning(tx, input);
  if (!issue) return { refused: 'not-concerned' };
  const now = await by.clock.now(tx);
  const answerId = uuidV7(now.epochMilliseconds, by.random);
  await insertAnswer(tx, {
    id: answerId,
    issue: issueName(issue.key),
    body_id: input.bodyId,
    words,
    drafted_at: now,
    drafted_by: by.actor.personId,
  });
  return { answerId };
}

/** An elected member signs a common answer, for their own body alone. From two bodies on everybody can read it. */
export async function signCommonAnswer(
  tx: Transaction,
  by: By,
  input: Acting & { readonly answerId: string },
): Promise<{ signed: number } | Refusal<AnswerRefusal>> {
  const { bodyId, bodySlug, answerId } = input;
  const answer = await getAnswerForUpdate(tx, answerId);
  const issue = await findConcerning(tx, input);
  const signedBy = answer.signed.map((each) => each.bodySlug);
  const refused = refusalOfSigning(
    { ...answer, signedBy },
    { bodySlug, role: roleOf(by, bodyId), asked: issue?.asked ?? [] },
  );
  if (refused || !issue) return { refused: refused ?? 'not-concerned' };
  const at = await by.clock.now(tx);
  await insertSignature(tx, { answerId, bodyId, personId: by.actor.personId, at });
  const signed = signedBy.length + 1;
  const textSha256 = createHash('sha256').update(answer.words).digest('hex');
  await recordEntry(tx, by, {
    type: 'common-answer-signed',
    subject: { bodyId },
    facts: { issue: issue.slug, title: issue.title, bodies: [...signedBy, bodySlug], textSha256 },
  });
  if (signed >= fewestSignatures)
    await indexForSearch(tx, {
      path: `/common-issues/${issue.slug}`,
      kind: 'page',
      title: issue.title,
      summary: answer.words.slice(0, 200),
    });
  return { signed };
}

/** The body that drafted an answer takes it back, as long as no body has signed it. */
export async function withdrawCommonAnswer(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly bodySlug: string; readonly answerId: string },
): Promise<{ withdrawn: true } | Refusal<'not-your-role' | 'signed-already' | 'withdrawn'>> {
  const answer = await getAnswerForUpdate(tx, input.answerId);
  const isOwn = answer.draftedBySlug === input.bodySlug && roleOf(by, input.bodyId) !== undefined;
  if (!isOwn) return { refused: 'not-your-role' };
  if (answer.isWithdrawn) return { refused: 'withdrawn' };
  if (answer.signed.length > 0) return { refused: 'signed-already' };
  await withdrawAnswer(tx, answer.id, await by.clock.now(tx));
  return { withdrawn: true };
}

function roleOf({ actor: { hat } }: By, bodyId: string) {
  return hat.kind === 'body' && hat.bodyId === bodyId ? hat.role : undefined;
}

async function findConcerning(
  tx: Transaction,
  { issue: key, bodySlug }: Acting,
): Promise<CommonIssue | undefined> {
  const issue = await findCommonIssue(tx, key);
  return issue?.asked.some((asked) => asked.bodySlug === bodySlug) ? issue : undefined;
}
