import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import { amount } from '../promises/quantity.words.en.ts';
import type { AccountLine } from './account.rules.ts';
import { words } from './words.en.ts';

const text = words.picture;

/** The measure asked for; else the one that most promises are counted by. */
export function chosenLine(lines: readonly AccountLine[], asked: string | null): AccountLine | undefined {
  const drawable = lines.filter(({ adds, keptApart, untold }) => adds && !keptApart && !untold);
  const most = drawable.toSorted((a, b) => b.lifetime.lines - a.lifetime.lines)[0];
  return drawable.find(({ slug, version }) => `${slug}@${version}` === asked) ?? most;
}

/** One measure drawn: each level on a row of its own, with an upright line at what is owed. */
export function OneMeasure({ line }: { readonly line: AccountLine }) {
  const { name, unit, promised, committed, claimed, evidenced, verified, seen } = line;
  const say = (quantity: number) => amount(quantity, unit);
  const changed = promised === committed ? '' : text.changed(say(promised));
  return (
    <section>
      <h2>{name}</h2>
      <EvidenceLevels
        id={`m-${line.slug}`}
        promised={committed}
        mark={text.mark(say(committed))}
        counts={{ claimed, evidenced, verified, witnessed: seen }}
        labels={text.labels}
        sentence={text.sentence(say(committed), say(claimed), say(evidenced), say(verified)) + changed}
        caption={text.caption(name)}
      />
    </section>
  );
}
