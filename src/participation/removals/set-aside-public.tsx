import type { PublicRemoval } from './public-removals.queries.ts';
import { words } from './words.en.ts';

/** How many answers two people set aside, and why, for everyone; nothing where none were. */
export function SetAsidePublic({ removals }: { readonly removals: readonly PublicRemoval[] }) {
  if (removals.length === 0) return null;
  return (
    <>
      <h2>{words.publicTitle}</h2>
      <RemovalsList removals={removals} />
    </>
  );
}

/** Each removal in a line: the ground, how many, the reason, and why they count again where they do. */
export function RemovalsList({ removals }: { readonly removals: readonly PublicRemoval[] }) {
  return (
    <>
      <p class="note">{words.publicLede}</p>
      <ul class="list list-plain">
        {removals.map(({ ground, answers, reason, backReason, appeals }) => (
          <li>
            {words.publicOne(
              words.groundNames[ground],
              answers === null ? words.underTen : words.answers(answers),
              reason,
            )}
            {backReason === null ? null : ` ${words.publicBack(backReason)}`}
            {appeals.map((appeal) => (
              <span class="cell-note">{words.publicAppealDecided[appeal.decision](appeal.reason)}</span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
