import { shareText } from './naming.rules.ts';
import { openedWords as words } from './opened.words.en.ts';
import type { ShownSubcontractor } from './opened-subcontractor.rules.ts';

/** Who a bid says will do part of it, and whether they said so themselves; nothing where it names nobody. */
export function OpenedSubcontractorList({ named }: { readonly named: readonly ShownSubcontractor[] }) {
  if (named.length === 0) return null;
  return (
    <ul>
      {named.map(({ name, shareBasisPoints, work, agreed }) => (
        <li>
          {words.line(name, shareText(shareBasisPoints), work)} <strong>{words.agreed[agreed]}</strong>
        </li>
      ))}
    </ul>
  );
}
