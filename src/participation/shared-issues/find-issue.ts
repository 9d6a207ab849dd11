import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { issueName } from './answer-together.ts';
import { type CommonAnswer, listCommonAnswers } from './answers.queries.ts';
import { fewestSignatures, readIssueSlug } from './issue.rules.ts';
import { type CommonIssue, findCommonIssue } from './load-issues.ts';

/** The issue that a path names, or NotFound. */
export async function getIssue(db: Database, slug: string | undefined): Promise<CommonIssue> {
  const key = readIssueSlug(slug ?? '');
  const issue = key && (await findCommonIssue(db, key));
  if (!issue) throw new NotFound();
  return issue;
}

/** Every answer to an issue that stands, signed or not: for the desks of the bodies that were asked. */
export function listAnswers(db: Database, issue: CommonIssue): Promise<CommonAnswer[]> {
  return listCommonAnswers(db, [issueName(issue.key)]);
}

/** The answers that two bodies or more have signed: for everybody. */
export async function listGiven(db: Database, issue: CommonIssue): Promise<CommonAnswer[]> {
  return (await listAnswers(db, issue)).filter(({ signed }) => signed.length >= fewestSignatures);
}
