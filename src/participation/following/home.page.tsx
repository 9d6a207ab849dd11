import { Columns } from '../../web/shell/layout.tsx';
import { FollowList } from './list.page.tsx';
import type { Stoppable } from './list-stoppable.ts';
import type { NamedSubject } from './subjects.queries.ts';
import { words } from './words.en.ts';

type FollowHomeProps = {
  /** Of whoever is signed in. */
  readonly email: string | null;
  readonly list: readonly Stoppable[];
  readonly rounds: readonly NamedSubject[];
  readonly bodies: readonly NamedSubject[];
  readonly districts: readonly NamedSubject[];
};

/** All that can be followed; and, for whoever is signed in, what they follow. */
export function FollowHome({ email, list, rounds, bodies, districts }: FollowHomeProps) {
  return (
    <>
      <h1>{words.homeTitle}</h1>
      <p class="lede">{words.homeLede}</p>
      {email === null ? null : (
        <section>
          <h2>{words.listTitle}</h2>
          {list.length === 0 ? (
            <p>{words.homeNone}</p>
          ) : (
            <FollowList email={email} list={list} path="/follow" />
          )}
        </section>
      )}
      <Columns kind="three">
        <Subjects title={words.homeOpen} subjects={rounds} />
        <Subjects title={words.homeBodies} subjects={bodies} />
        <Subjects title={words.homeDistricts} subjects={districts} />
      </Columns>
      <p class="note">{words.homeOther}</p>
    </>
  );
}

function Subjects({
  title,
  subjects,
}: {
  readonly title: string;
  readonly subjects: readonly NamedSubject[];
}) {
  if (subjects.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {subjects.map(({ kind, slug, name }) => (
          <li>
            <a href={`/follow/${kind}/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
