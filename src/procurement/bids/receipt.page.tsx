import type { Temporal } from 'temporal-polyfill';
import { entryHref } from '../../accountability/record/entry-href.rules.ts';
import type { FiledEntry } from '../../accountability/record/record-entries.queries.ts';
import { formatInstant } from '../../values/dates.ts';
import { Panel } from '../../web/govuk/panel.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Empty, Refusal } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import type { SealedBid } from './bids.queries.ts';
import { latenessOf } from './deadline.rules.ts';
import { latenessWords, receiptWords as words } from './words.en.ts';

type ReceiptPageProps = {
  readonly procurement: Procurement;
  readonly bid: SealedBid | undefined;
  readonly refused: readonly { readonly refusedAt: Temporal.Instant }[];
  readonly isOpen: boolean;
  /** The public record’s entry of the bid. */
  readonly entry: FiledEntry | undefined;
};

/** What a supplier has to show that its bid came, or that it came too late. */
export function ReceiptPage({ procurement, bid, refused, isOpen, entry }: ReceiptPageProps) {
  const { bidsDueAt, bodySlug, slug, title } = procurement;
  const latest = refused.at(-1);
  return (
    <div class="task">
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      {latest && bidsDueAt ? (
        <Late cameAt={latest.refusedAt} dueAt={bidsDueAt} stands={bid !== undefined} />
      ) : null}
      {bid ? <Made bid={bid} procurement={procurement} /> : null}
      {entry ? <Proof entry={entry} /> : null}
      {!bid && !latest ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <p>{words.keep}</p>
      )}
      <ul class="take">
        {isOpen ? (
          <li>
            <a href={`/tenders/${bodySlug}/${slug}/bid`}>{bid ? words.again : words.first}</a>
          </li>
        ) : null}
        <li>
          <a href={`${threadHref(procurement)}/tender`}>{words.notice}</a>
        </li>
      </ul>
    </div>
  );
}

function Made({ bid, procurement }: { readonly bid: SealedBid; readonly procurement: Procurement }) {
  const { rows } = words;
  const { bidsDueAt } = procurement;
  const facts = [
    { key: rows.commitment, value: <code>{bid.commitment}</code> },
    { key: rows.size, value: words.bytes(bid.sealedBytes.toLocaleString('en-GB')) },
    { key: rows.when, value: formatInstant(bid.committedAt) },
    { key: rows.due, value: bidsDueAt ? formatInstant(bidsDueAt) : '' },
    { key: rows.sealing, value: words.sealing },
    ...(bid.label ? [{ key: rows.label, value: words.label(bid.label) }] : []),
  ];
  return (
    <>
      <Panel title={words.madeTitle} headingLevel={2}>
        {words.made(formatInstant(bid.committedAt))}
      </Panel>
      <SummaryList rows={facts} />
      <p class="note">{words.commitmentMeans}</p>
    </>
  );
}

/** The way to the bid’s entry in the public record, and its proof to keep. */
function Proof({ entry }: { readonly entry: FiledEntry }) {
  const { proof } = words;
  return (
    <section>
      <h2>{proof.title}</h2>
      <p>{entry.position === null ? proof.waiting : proof.means}</p>
      <ul class="take">
        {entry.position === null ? null : (
          <li>
            <a href={`/record/${entry.position}/proof`}>{proof.download}</a>
          </li>
        )}
        <li>
          <a href={entryHref(entry)}>{proof.entry(entry.position)}</a>
        </li>
      </ul>
    </section>
  );
}

type LateProps = {
  readonly cameAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly stands: boolean;
};

function Late({ cameAt, dueAt, stands }: LateProps) {
  return (
    <Refusal title={words.lateTitle(latenessWords(latenessOf(cameAt, dueAt)))}>
      <p>{words.late(formatInstant(dueAt), formatInstant(cameAt))}</p>
      <p>{words.lateRule}</p>
      <p>{words.lateThen}</p>
      {stands ? <p>{words.stands}</p> : null}
    </Refusal>
  );
}
