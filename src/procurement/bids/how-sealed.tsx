import { formatInstant } from '../../values/dates.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import type { BidBox, BidOpener } from './openers/openers.queries.ts';
import { OpenersTable } from './openers/openers-table.tsx';
import { stationWords as words } from './words.en.ts';

type HowSealedProps = {
  readonly procurement: Procurement;
  readonly box: BidBox;
  readonly openers: readonly BidOpener[];
  readonly envelopes: { readonly count: number; readonly empty: number } | null;
};

/** How the bids of a purchase are sealed, by whom they are opened, and why nobody can count them before. */
export function HowSealed({ procurement, box, openers, envelopes }: HowSealedProps) {
  const isToOpeners = procurement.sealing === 'openers';
  return (
    <>
      <h2>{words.sealing}</h2>
      {isToOpeners ? (
        <>
          <p>
            {words.toOpeners(box.threshold, openers.length)} {words.lines}
          </p>
          <p>{words.operator}</p>
          {procurement.noticePublishedAt ? <OpenersTable openers={openers} removeFrom={null} /> : null}
          <Recovery procurement={procurement} box={box} />
        </>
      ) : (
        <p>{words.sealingIs}</p>
      )}
      <h2>{words.box}</h2>
      <p>
        {words.boxIs}{' '}
        {envelopes && envelopes.count > 0 ? words.boxCount(envelopes.count, envelopes.empty) : null}
      </p>
    </>
  );
}

function Recovery({ procurement, box }: Pick<HowSealedProps, 'procurement' | 'box'>) {
  if (!box.recoveryEndsAt) return null;
  const isOver = procurement.bidsOpenedAt !== null;
  return <p>{isOver ? words.recoveryWas : words.recoveryRuns(formatInstant(box.recoveryEndsAt))}</p>;
}
