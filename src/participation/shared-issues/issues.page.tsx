import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Tag } from '../../web/govuk/tag.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import type { CommonIssue } from './load-issues.ts';
import { words } from './words.en.ts';

export const issuesPageSize = 20;

type CommonIssuesPageProps = {
  readonly issues: readonly CommonIssue[];
  readonly total: number;
  readonly page: number;
  readonly text: string;
  /** The slugs of issues that bodies answered together. */
  readonly answered: ReadonlySet<string>;
};

/** What several districts or bodies are asked for. */
export function CommonIssuesPage({ issues, total, page, text, answered }: CommonIssuesPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        <a href="/proposals">{words.proposals}</a>
      </p>
      <Search text={text} />
      {total === 0 ? <Nothing isFiltered={text !== ''} /> : <p class="note">{words.found(total)}</p>}
      <ul class="list">
        {issues.map((issue) => (
          <li>
            <span>
              {words.times(issue.asked.length)}{' '}
              {answered.has(issue.slug) ? <Tag>{words.answered}</Tag> : null}
            </span>
            <div>
              <a href={`/common-issues/${issue.slug}`}>
                <strong>{issue.title}</strong>
              </a>
              <span class="note">
                {words.where([...new Set(issue.asked.map(({ bodyName }) => bodyName))])}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        total={total}
        pageSize={issuesPageSize}
        hrefOf={(to) => `/common-issues?${new URLSearchParams({ q: text, page: String(to) })}`}
      />
      {total > 0 ? <Downloads text={text} /> : null}
    </>
  );
}

function Search({ text }: { readonly text: string }) {
  return (
    <Form action="/common-issues" method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} value={text} type="search" />
      <Button variant="secondary">{words.searchAct}</Button>
    </Form>
  );
}

function Downloads({ text }: { readonly text: string }) {
  const href = (as: string) => `/common-issues?${new URLSearchParams({ ...(text ? { q: text } : {}), as })}`;
  return (
    <ul class="take">
      <li>
        <a href={href('csv')}>{words.csv}</a> <XlsxLink csv={href('csv')} />
      </li>
      <li>
        <a href={href('json')}>{words.json}</a>
      </li>
    </ul>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <Empty>
      <p>{isFiltered ? words.noneFound : words.none}</p>
      {isFiltered ? <a href="/common-issues">{words.clear}</a> : null}
    </Empty>
  );
}
