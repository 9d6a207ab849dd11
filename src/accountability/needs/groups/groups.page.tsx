import { Empty, Task } from '../../../web/shell/layout.tsx';
import type { Group } from './groups.queries.ts';
import { words } from './words.en.ts';

const text = words.own;

/** Where a volunteer begins: the groups they belong to. */
export function GroupsPage({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <Task>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      {groups.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : null}
      <ul class="list">
        {groups.map(({ slug, name, districtName, state }) => (
          <li>
            <div>
              <a href={`/groups/${slug}`}>{name}</a>
              <span class="note">{text.line(districtName, text.states[state])}</span>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/groups/new" class={groups.length === 0 ? 'govuk-button' : undefined}>
          {groups.length === 0 ? text.put : text.another}
        </a>
      </p>
      <p>
        <a href="/needs">{text.all}</a>
      </p>
    </Task>
  );
}
