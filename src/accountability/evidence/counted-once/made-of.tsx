import type { MadeOfShown } from './lines.rules.ts';
import { words } from './words.en.ts';

/** Whether a claim counts anything twice, in a sentence, and where the rest counts. */
export function MadeOf({ shown }: { readonly shown: MadeOfShown | undefined }) {
  if (!shown) return <p class="note">{words.notTold}</p>;
  const { kind, months, lines, elsewhere } = shown;
  const all = words.made(kind, lines.length, months);
  const counted = lines.filter(({ isHeld }) => isHeld).length;
  return (
    <>
      <p>{counted === lines.length ? words.all(all) : words.some(all, lines.length, counted)}</p>
      {elsewhere.length === 0 ? null : (
        <ul>
          {elsewhere.map(({ lines: count, title, bodyName, isOwn }) => (
            <li>{isOwn ? words.elsewhere(count, title, bodyName) : words.elsewhereOther(count)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
