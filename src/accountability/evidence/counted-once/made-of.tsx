import type { MadeOfShown } from './lines.rules.ts';
import { words } from './words.en.ts';

/** Whether a claim counts anything twice, in a sentence, and where the rest counts. */
export function MadeOf({ shown }: { readonly shown: MadeOfShown | undefined }) {
  if (!shown) return <p class="note">{words.notTold}</p>;
  const { kind, lines, elsewhere } = shown;
  const counted = lines.filter(({ isHeld }) => isHeld).length;
  return (
    <>
      <p>
        {counted === lines.length ? words.all(kind, lines.length) : words.some(kind, lines.length, counted)}
      </p>
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
