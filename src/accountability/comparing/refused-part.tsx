import { Refusal } from '../../web/shell/layout.tsx';
import type { Comparison } from './comparable.rules.ts';
import { type CompareAsk, compareHref } from './compare-ask.rules.ts';
import { sayFault } from './faults.en.ts';
import { words } from './words.en.ts';

type RefusedProps = {
  readonly comparison: Comparison;
  readonly ask: CompareAsk;
  readonly measures: ReadonlyMap<string, string>;
};

/** Why nothing is drawn, body by body, how each could be mended, and whoever can be compared without the others. */
export function RefusedPart({ comparison: { bodies, rest }, ask, measures }: RefusedProps) {
  const names = bodies.flatMap(({ slug, name }) => (rest.includes(slug) ? [name] : []));
  return (
    <Refusal title={words.refused}>
      <p>{words.refusedText}</p>
      {bodies.map(({ name, standing }) => (
        <section>
          <h3>{name}</h3>
          {standing.length === 0 ? <p>{words.nothingInTheWay}</p> : null}
          {standing.length > 0 ? (
            <ul>
              {standing.map((fault) => (
                <Fault {...sayFault(fault, measures)} />
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      {rest.length > 0 ? (
        <p>
          <a href={compareHref({ ...ask, bodies: rest })}>{words.rest(names)}</a>
        </p>
      ) : null}
    </Refusal>
  );
}

function Fault({ says, hint }: ReturnType<typeof sayFault>) {
  return (
    <li>
      {says} <span class="note">{hint}</span>
    </li>
  );
}
