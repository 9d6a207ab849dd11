import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { issueName } from './answer-together.ts';
import { listCommonAnswers } from './answers.queries.ts';
import { getIssue, listGiven } from './find-issue.ts';
import { CommonIssuePage } from './issue.page.tsx';
import { fewestSignatures } from './issue.rules.ts';
import { CommonIssuesPage, issuesPageSize } from './issues.page.tsx';
import { type CommonIssue, listCommonIssues } from './load-issues.ts';
import { words } from './words.en.ts';

const fields = ['issue', 'title', 'body', 'district', 'askedIn', 'answer', 'reason'] as const;

const listRoute = route({
  path: '/common-issues',
  who: anyone,
  object: noObject,
  async page({ db, query }) {
    const text = readSearchText(query.get('q'));
    const page = readPageNumber(query, 1000);
    const found = (await listCommonIssues(db)).filter((issue) => isAbout(issue, text));
    const format = tableFormat(query);
    if (format)
      return handOverTable(format, {
        name: words.csvName,
        head: fields,
        rows: found.flatMap((issue) => rowsOf(issue).map((row) => fields.map((field) => row[field]))),
      });
    const issues = found.slice((page - 1) * issuesPageSize, page * issuesPageSize);
    const answered = await findAnswered(db, issues);
    return {
      title: words.title,
      body: <CommonIssuesPage {...{ issues, page, text, answered }} total={found.length} />,
      data: { total: found.length, issues: found.map(dataOf) },
    };
  },
});

const issueRoute = route({
  path: '/common-issues/:issue',
  who: anyone,
  object: (at) => getIssue(at.db, at.params['issue']),
  async page({ db }, issue) {
    const answers = await listGiven(db, issue);
    return {
      title: issue.title,
      body: <CommonIssuePage issue={issue} answers={answers} />,
      data: {
        ...dataOf(issue),
        answers: answers.map((answer) => ({
          words: answer.words,
          draftedBy: answer.draftedBySlug,
          signedBy: answer.signed.map(({ bodySlug, signedAt }) => ({
            body: bodySlug,
            signedAt: signedAt.toString(),
          })),
        })),
      },
    };
  },
});

function isAbout({ title, line, alsoCalled, asked }: CommonIssue, text: string): boolean {
  const said = [title, line, ...alsoCalled, ...asked.map(({ bodyName, said }) => `${bodyName} ${said}`)]
    .join(' ')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

async function findAnswered(db: Parameters<typeof listCommonAnswers>[0], issues: readonly CommonIssue[]) {
  const answers = await listCommonAnswers(
    db,
    issues.map(({ key }) => issueName(key)),
  );
  const given = answers.filter(({ signed }) => signed.length >= fewestSignatures);
  const names = new Set(given.map(({ issue }) => issue));
  return new Set(issues.filter(({ key }) => names.has(issueName(key))).map(({ slug }) => slug));
}

function rowsOf(issue: CommonIssue) {
  return issue.asked.map((asked) => ({
    issue: issue.slug,
    title: issue.title,
    body: asked.bodySlug,
    district: asked.districtSlug,
    askedIn: asked.href,
    answer: asked.answer,
    reason: asked.reason,
  }));
}

function dataOf(issue: CommonIssue) {
  const { slug, title, line, alsoCalled } = issue;
  const asked = rowsOf(issue).map(({ body, district, askedIn, answer, reason }) => ({
    body,
    district,
    askedIn,
    answer,
    reason,
  }));
  return { issue: slug, title, line, alsoCalled, asked };
}

/** What several places ask for, for everyone. */
export const commonIssuesRoutes: readonly Route[] = [listRoute, issueRoute];
