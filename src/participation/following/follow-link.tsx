import type { FollowKind } from './follow.rules.ts';
import { words } from './words.en.ts';

/** The way to follow a round, a public body or a district, for their pages. */
export function FollowLink({ kind, slug }: { readonly kind: FollowKind; readonly slug: string }) {
  return (
    <p>
      <a href={`/follow/${kind}/${slug}`}>{words.link}</a>
    </p>
  );
}
