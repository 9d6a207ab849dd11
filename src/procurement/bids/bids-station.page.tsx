import { entryHref } from '../../accountability/record/entry-href.rules.ts';
import { formatInstant } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import type { PublicBid } from './bids-station.rules.ts';
import { HowSealed } from './how-sealed.tsx';
import type { BidBox, BidOpener } from './openers/openers.queries.ts';
import type { RecordedBid } from './recorded-bids.ts';
import { stationWords as words } from './words.en.ts';

export type BidCounts = { readonly standing: number; readonly late: number; readonly readable: number };

type BidsStationPageProps = {
  readonly procurement: Procurement;
  readonly counts: BidCounts;
  readonly bids: readonly PublicBid[];
  readonly isAwarded: boolean;
  readonly isOpen: boolean;
  /** The public record’s entry of each sealed bid, by its commitment. */
  readonly recorded: ReadonlyMap<string, RecordedBid>;
  readonly box: BidBox;
  readonly openers: readonly BidOpener[];
  /** What was in the box; null before it is opened. */
  readonly envelopes: { readonly count: number; readonly empty: number } | null;
};

/** The bids station of a thread, for everyone: how many came, in time or late, and how they were sealed. */
export function BidsStationPage(props: BidsStationPageProps) {
  const { procurement, counts, bids, isAwarded, isOpen } = props;
  const { bodyName, title, bidsOpenedAt } = procurement;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{title}</h1>
      {bidsOpenedAt ? (
        <>
          <p class="lede">
            {words.came(counts.standing)} {words.late(counts.late)}{' '}
            {words.opened(formatInstant(bidsOpenedAt))}{' '}
            {counts.standing > counts.readable ? words.unreadable(counts.standing - counts.readable) : null}
          </p>
          <p>{isAwarded ? words.after : words.before}</p>
          {bids.length > 0 ? <BidsTable {...props} /> : null}
          <p class="note">{words.commitmentsMean}</p>
        </>
      ) : (
        <Empty>
          <p>{waitingWords(procurement, isOpen)}</p>
        </Empty>
      )}
      <HowSealed {...props} />
      <Elsewhere procurement={procurement} />
    </>
  );
}

function waitingWords({ noticePublishedAt, bidsDueAt }: Procurement, isOpen: boolean): string {
  if (!noticePublishedAt || !bidsDueAt) return words.soon;
  return isOpen ? words.open(formatInstant(bidsDueAt)) : words.waiting(formatInstant(bidsDueAt));
}

type BidsTableProps = Pick<BidsStationPageProps, 'bids' | 'isAwarded' | 'recorded'>;

function BidsTable({ bids, isAwarded, recorded }: BidsTableProps) {
  const { table } = words;
  const after = isAwarded ? [table.who, { text: table.price, numeric: true }] : [];
  return (
    <Scroll label={table.caption}>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.label, ...after, table.reached]}
        rows={bids.map(({ label, supplierName, pricePence, commitment }) => [
          words.label(label),
          ...(isAwarded
            ? [
                supplierName ? <bdi>{words.winner(supplierName)}</bdi> : words.unnamed,
                pricePence === null ? words.notTold : formatPounds(pricePence),
              ]
            : []),
          <Fingerprint commitment={commitment} entry={recorded.get(commitment)} />,
        ])}
      />
    </Scroll>
  );
}

type FingerprintProps = { readonly commitment: string; readonly entry: RecordedBid | undefined };

function Fingerprint({ commitment, entry }: FingerprintProps) {
  const code = <code>{commitment}</code>;
  return entry ? <a href={entryHref(entry)}>{code}</a> : code;
}

function Elsewhere({ procurement }: Pick<BidsStationPageProps, 'procurement'>) {
  const thread = threadHref(procurement);
  return (
    <ul class="take">
      <li>
        <a href={thread}>{words.thread}</a>
      </li>
      <li>
        <a href={`${thread}/tender`}>{words.notice}</a>
      </li>
      <li>
        <a href={`${thread}/bids?as=json`}>{words.data}</a>
      </li>
    </ul>
  );
}
