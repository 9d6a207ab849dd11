import { BackLink } from '../../web/govuk/back-link.tsx';
import { Answered } from '../../web/shell/layout.tsx';
import type { CommonAnswer } from './answers.queries.ts';
import { AskedTable } from './asked-table.tsx';
import type { CommonIssue } from './load-issues.ts';
import { words } from './words.en.ts';

type CommonIssuePageProps = {
  readonly issue: CommonIssue;
  /** Those that two bodies or more have signed. */
  readonly answers: readonly CommonAnswer[];
};

/** One common issue: who asked, what each answered, and what they answer together. */
export function CommonIssuePage({ issue, answers }: CommonIssuePageProps) {
  return (
    <>
      <BackLink href="/common-issues">{words.all}</BackLink>
      <p class="kicker">{words.kicker}</p>
      <h1>{issue.title}</h1>
      <p class="lede">{issue.line}</p>
      {issue.alsoCalled.length > 0 ? <p class="note">{words.alsoCalled(issue.alsoCalled)}</p> : null}
      <h2>{words.together}</h2>
      {answers.length === 0 ? <p>{words.togetherNone}</p> : null}
      {answers.map((answer) => (
        <AnswerText answer={answer} />
      ))}
      <AskedTable asked={issue.asked} />
      <ul class="take">
        <li>
          <a href={`/common-issues/${issue.slug}?as=json`}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

/** What an answer says and which bodies stand behind it. */
export function AnswerText({ answer }: { readonly answer: CommonAnswer }) {
  const { signed } = answer;
  return (
    <Answered>
      {answer.words.split(/\n+/).map((line) => (
        <p>{line}</p>
      ))}
      <p class="note">{words.drafted(answer.draftedBy, answer.draftedAt)}</p>
      {signed.length > 0 ? (
        <p>
          <strong>{words.signedBy(signed.map(({ bodyName }) => bodyName))}</strong>
        </p>
      ) : null}
    </Answered>
  );
}
