import { Band } from '../../web/shell/layout.tsx';
import type { Priority } from './priorities.queries.ts';
import { Priorities } from './priorities-table.tsx';
import { words } from './words.en.ts';

type PrioritiesPageProps = { readonly region: string; readonly priorities: readonly Priority[] };

/** What residents asked for of every body, beside what became of it. */
export function PrioritiesPage({ region, priorities }: PrioritiesPageProps) {
  return (
    <Band>
      <p class="kicker">{words.kicker}</p>
      <h1>{words.priorities.pageTitle(region)}</h1>
      <p class="lede">{words.priorities.lede}</p>
      <Priorities priorities={priorities} saysBody />
      <ul class="take">
        <li>
          <a href="/account">{words.rows.back}</a>
        </li>
        <li>
          <a href="/account/priorities?as=json">{words.how.json}</a>
        </li>
      </ul>
    </Band>
  );
}
