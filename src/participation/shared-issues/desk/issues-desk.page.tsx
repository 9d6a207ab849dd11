import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { CommonIssue } from '../load-issues.ts';
import { words } from '../words.en.ts';

type IssuesDeskPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly issues: readonly CommonIssue[];
  /** How many answers are drafted to each, by its slug. */
  readonly answers: ReadonlyMap<string, number>;
};

/** What residents ask of a body and of others too. */
export function IssuesDeskPage({ body, issues, answers }: IssuesDeskPageProps) {
  return (
    <>
      <h1>{words.deskTitle}</h1>
      <p>{words.deskLede(body.name)}</p>
      {issues.length === 0 ? (
        <Empty>
          <p>{words.deskNone}</p>
        </Empty>
      ) : (
        <Scroll label={words.deskCaption}>
          <Table
            caption={words.deskCaption}
            head={words.deskHead}
            firstCellIsHeader
            rows={issues.map((issue) => [
              <a href={`/work/${body.slug}/issues/${issue.slug}`}>{issue.title}</a>,
              words.times(issue.asked.length),
              words.deskAnswers(answers.get(issue.slug) ?? 0),
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
