import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { SummaryList } from '../../../../web/govuk/summary-list.tsx';
import type { CheckName } from '../checks.rules.ts';
import { checkDocs, words } from './check-docs.en.ts';

/** One check: what it looks at, why, by which rule, what to do, and two examples. */
export function CheckPage({ check }: { readonly check: CheckName }) {
  const { name, looksAt, why, source, todo, passes, fails } = checkDocs[check];
  return (
    <div class="task">
      <BackLink href="/checks">{words.all}</BackLink>
      <h1>{name}</h1>
      <InsetText>{check === 'total' ? words.blocks : words.warns}</InsetText>
      <h2>{words.looksAt}</h2>
      <p>{looksAt}</p>
      <h2>{words.why}</h2>
      <p>{why}</p>
      <h2>{words.source}</h2>
      <p>{'url' in source ? <a href={source.url}>{source.name}</a> : source.name}</p>
      <h2>{words.todo}</h2>
      <p>{todo}</p>
      <h2>{words.examples}</h2>
      <SummaryList
        rows={[
          { key: words.passes, value: passes },
          { key: words.fails, value: fails },
        ]}
      />
    </div>
  );
}
