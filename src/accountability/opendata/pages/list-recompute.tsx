import type { Recompute } from '../lists/open-list.rules.ts';
import { words as all } from './words.en.ts';

const words = all.list;

/** How anyone can make the figures again, or who may look where they cannot. */
export function ListRecompute({ recompute }: { readonly recompute: Recompute }) {
  return (
    <section>
      <h2>{words.recompute}</h2>
      <How recompute={recompute} />
    </section>
  );
}

function How({ recompute }: { readonly recompute: Recompute }) {
  if (recompute.kind === 'as-entered') return <p>{recompute.by}</p>;
  if (recompute.kind === 'not-public') return <p>{words.notPublic(recompute.why, recompute.auditor)}</p>;
  return (
    <>
      <p>{words.recomputeFiles}</p>
      <ul class="take">
        {recompute.files.map((href) => (
          <li>
            <a href={href}>{href}</a>
          </li>
        ))}
      </ul>
      <p>{words.recomputeCommand}</p>
      <p>
        <code>{recompute.command}</code>
      </p>
    </>
  );
}
