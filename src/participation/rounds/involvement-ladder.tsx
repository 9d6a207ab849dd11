import type { Round } from './rounds.queries.ts';
import { words } from './words.en.ts';

const rungs = ['inform-weights', 'write-questions', 'observe', 'score', 'monitor'] as const;

/** The five rungs of taking part, this round’s marked; a round about no one purchase says that each purchase has its own. */
export function InvolvementLadder({ round }: { readonly round: Round }) {
  return (
    <>
      <h2 id="ladder">{words.ladderTitle}</h2>
      <p>{round.rung ? words.ladderLede : words.ladderNoPurchase[round.scope]}</p>
      <ol class="ladder" aria-labelledby="ladder">
        {rungs.map((rung) => (
          <li
            class={rung === round.rung ? 'is-here' : undefined}
            {...(rung === round.rung ? { 'aria-current': 'true' as const } : {})}
          >
            <strong>{words.rungNames[rung]}</strong>
            {rung === round.rung ? <span class="ladder-here">{words.rungHere}</span> : null}
            <span class="note">{words.rungs[rung]}</span>
          </li>
        ))}
      </ol>
      <p>
        {words.neverNames} <a href="/how-it-works">{words.rungsLink}</a>
      </p>
    </>
  );
}
