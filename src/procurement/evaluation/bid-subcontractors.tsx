import { openedWords as words } from '../bids/subcontractors/opened.words.en.ts';
import { OpenedSubcontractorList } from '../bids/subcontractors/opened-list.tsx';
import type { BidSubcontractors as Subcontractors } from './papers/subcontractors.rules.ts';

type BidSubcontractorsProps = { readonly subcontractors: Subcontractors };

/** Who else would do part of a bid, beside its answer, and whether they said yes to that themselves. */
export function BidSubcontractors({ subcontractors: { shown, areElsewhere } }: BidSubcontractorsProps) {
  if (areElsewhere) return <p class="note">{words.elsewhere}</p>;
  if (shown.length === 0) return null;
  return (
    <>
      <p>
        <strong>{words.heading}</strong>
      </p>
      <OpenedSubcontractorList named={shown} />
    </>
  );
}
