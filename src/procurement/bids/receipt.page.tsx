import type { Temporal } from 'temporal-polyfill';
import { entryHref } from '../../accountability/record/entry-href.rules.ts';
import { formatInstant } from '../../values/dates.ts';
import { Panel } from '../../web/govuk/panel.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Empty, Refusal } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { AttachmentList } from './attachments/attachment-list.tsx';
import { documentWords } from './attachments/attachments.words.en.ts';
import type { ShownAttachment } from './attachments/shown-attachment.rules.ts';
import { latenessOf } from './deadline.rules.ts';
import type { BidState } from './find-bid-state.ts';
import { formatMoment } from './moment.rules.ts';
import { bidHrefs } from './protocol.rules.ts';
import type { RecordedBid } from './recorded-bids.ts';
import { latenessWords, sealingNames, receiptWords as words } from './words.en.ts';

type RefusedBid = { readonly refusedAt: Temporal.Instant; readonly entry: RecordedBid | null };

type ReceiptPageProps = {
  readonly procurement: Procurement;
  readonly state: BidState | undefined;
  readonly refused: RefusedBid | undefined;
  readonly isOpen: boolean;
  /** Until when the supplier may give its own key; null while nobody asks for it. */
  readonly keyAskedUntil: Temporal.Instant | null;
  /** Whether bytes that are missing may still come. */
  readonly mayBringBytes: boolean;
  /** What came out of the bid at the opening. */
  readonly documents: readonly ShownAttachment[];
  /** The public record’s entry of the bid. */
  readonly entry: RecordedBid | undefined;
};

/** What a supplier has to show that its bid came, or that it came too late. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { procurement, state, refused, entry } = props;
  const { bidsDueAt, title } = procurement;
  return (
    <div class="task">
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      {refused && bidsDueAt ? (
        <Late refused={refused} dueAt={bidsDueAt} stands={state !== undefined} />
      ) : null}
      {state ? <Made {...props} state={state} /> : null}
      <AttachmentList
        documents={props.documents}
        of={documentWords.own}
        href={bidHrefs.documents({ body: procurement.bodySlug, procurement: procurement.slug })}
        mayNameBidder={false}
      />
      {entry ? <Proof entry={entry} /> : null}
      {!state && !refused ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <p>{words.keep}</p>
      )}
      <Links {...props} />
    </div>
  );
}

function Links({ procurement, state, isOpen, mayBringBytes, keyAskedUntil }: ReceiptPageProps) {
  const { bodySlug, slug } = procurement;
  const tender = { body: bodySlug, procurement: slug };
  const links: readonly (readonly [boolean, string, string])[] = [
    [mayBringBytes, bidHrefs.sealedFile(tender), words.bytesLink],
    [keyAskedUntil !== null, bidHrefs.releaseKey(tender), words.release],
    [isOpen, `/tenders/${bodySlug}/${slug}/bid`, state ? words.again : words.first],
    [isOpen && state !== undefined, bidHrefs.withdraw(tender), words.withdraw],
    [true, `${threadHref(procurement)}/tender`, words.notice],
  ];
  return (
    <ul class="take">
      {links.map(([isShown, href, text]) =>
        isShown ? (
          <li>
            <a href={href}>{text}</a>
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Made({ state, ...props }: ReceiptPageProps & { readonly state: BidState }) {
  const { rows } = words;
  const { bid } = state;
  const { bidsDueAt } = props.procurement;
  const facts = [
    { key: rows.commitment, value: <code>{bid.commitment}</code> },
    { key: rows.size, value: words.bytes(bid.sealedBytes.toLocaleString('en-GB')) },
    { key: rows.when, value: formatMoment(bid.committedAt) },
    { key: rows.due, value: bidsDueAt ? formatInstant(bidsDueAt) : '' },
    { key: rows.sealing, value: sealingNames[bid.sealing] ?? bid.sealing },
    ...(bid.label ? [{ key: rows.label, value: words.label(bid.label) }] : []),
  ];
  return (
    <>
      <Panel title={words.madeTitle} headingLevel={2}>
        {words.made(formatInstant(bid.committedAt))}
      </Panel>
      {state.isWhole ? null : <Missing state={state} mayBringBytes={props.mayBringBytes} />}
      {props.keyAskedUntil ? <p>{words.releaseWhy(formatInstant(props.keyAskedUntil))}</p> : null}
      <SummaryList rows={facts} />
      <p class="note">{words.commitmentMeans}</p>
    </>
  );
}

function Missing({ state, mayBringBytes }: { readonly state: BidState; readonly mayBringBytes: boolean }) {
  const { received, bid, bytesDueAt } = state;
  const [come, all] = [received.toLocaleString('en-GB'), bid.sealedBytes.toLocaleString('en-GB')];
  return (
    <p>
      <strong>
        {mayBringBytes ? words.bytesDue(come, all, formatInstant(bytesDueAt)) : words.bytesNever}
      </strong>
    </p>
  );
}

/** The way to the bid’s envelope in the public record, its proof to keep, and what shows that it is theirs. */
function Proof({ entry }: { readonly entry: RecordedBid }) {
  const { proof } = words;
  return (
    <section>
      <h2>{proof.title}</h2>
      <p>{entry.position === null ? proof.waiting : proof.means}</p>
      <ProofLinks entry={entry} />
      {entry.salt ? (
        <p class="note">
          {proof.salt}: <code>{entry.salt}</code>
        </p>
      ) : null}
    </section>
  );
}

function ProofLinks({ entry }: { readonly entry: RecordedBid }) {
  const { proof } = words;
  return (
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
  );
}

type LateProps = {
  readonly refused: RefusedBid;
  readonly dueAt: Temporal.Instant;
  readonly stands: boolean;
};

function Late({ refused: { refusedAt, entry }, dueAt, stands }: LateProps) {
  return (
    <Refusal title={words.lateTitle(latenessWords(latenessOf(refusedAt, dueAt)))}>
      <p>{words.late(formatMoment(dueAt), formatMoment(refusedAt))}</p>
      <p>{words.lateRule}</p>
      <p>{words.lateThen}</p>
      {stands ? <p>{words.stands}</p> : null}
      {entry ? (
        <>
          <p>{words.proof.late}</p>
          <ProofLinks entry={entry} />
        </>
      ) : null}
    </Refusal>
  );
}
