import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import { findGround } from '../grounds.rules.ts';
import type { Standing } from './standing.rules.ts';
import { words } from './words.en.ts';

/** What was found of one bidder, in sentences: what it declared, and who of its people is on the debarment list. */
export function Found({ standing: { declaration, matches } }: { readonly standing: Standing }) {
  const declared = declaration?.grounds.map(({ ground }) => findGround(ground)?.name ?? ground) ?? [];
  if (declaration && declared.length === 0 && matches.length === 0) return <>{words.nothingFound}</>;
  return (
    <>
      {declaration ? null : <p>{words.notDeclared}</p>}
      {declared.length > 0 ? <p>{words.declared(declared)}</p> : null}
      {matches.map(({ who, entry, by }) => (
        <p class="warning-line">
          <WarningIcon />
          <span>{words.match({ who, name: entry.name, mandatory: entry.mandatory, by })}</span>
        </p>
      ))}
    </>
  );
}
