import { BackLink } from '../../web/govuk/back-link.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import type { PublicRemoval } from './public-removals.queries.ts';
import { RemovalsList } from './set-aside-public.tsx';
import { words } from './words.en.ts';

type PublicRemovalsPageProps = { readonly round: Round; readonly removals: readonly PublicRemoval[] };

/** Which answers of a round two people set aside, and why, for everyone, from the day they did. */
export function PublicRemovalsPage({ round, removals }: PublicRemovalsPageProps) {
  return (
    <Task>
      <BackLink href={`/say/${round.slug}`}>{words.back}</BackLink>
      <h1>{words.publicTitle}</h1>
      <p class="lede">{round.question}</p>
      {removals.length === 0 ? <p>{words.standingNone}</p> : <RemovalsList removals={removals} />}
      <p>{words.publicAppeal}</p>
      <p>
        <a href={`/say/${round.slug}/answers-set-aside?as=json`}>{words.publicData}</a>
      </p>
    </Task>
  );
}
