import { trainingHref } from '../../../participation/training/hrefs.rules.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { BidderLinks } from '../declaring/bidder-links.tsx';
import { bidderHref, sampleHref, slotHref } from '../hrefs.ts';
import { bidName } from '../naming/bid-name.en.ts';
import type { LaidDesk } from './visit-desk.ts';
import { words } from './words.en.ts';

type EntryPageProps = { readonly procurement: Procurement; readonly laid: LaidDesk };

/** Where an evaluator comes in: links first, then whatever is next, and at the end everything they gave. */
export function EntryPage({ procurement, laid }: EntryPageProps) {
  const isWaiting = laid.bidders.length === 0 && laid.standing !== 'not-trained';
  const state = isWaiting ? 'notOpen' : laid.standing;
  const says = words.entry[state];
  return (
    <Task>
      <p class="kicker">{procurement.title}</p>
      <h1>{says.heading}</h1>
      <p>{says.body}</p>
      {state === 'not-trained' ? <Lessons laid={laid} /> : null}
      {state === 'declaration-missing' ? <Start procurement={procurement} laid={laid} /> : null}
      {state === 'not-calibrated' ? (
        <Button href={sampleHref(procurement)}>{words.entry['not-calibrated'].act}</Button>
      ) : null}
      {state === 'may-score' ? <OwnScores procurement={procurement} laid={laid} /> : null}
      {state === 'notOpen' || state === 'not-trained' || state === 'stood-aside' ? null : (
        <BidderLinks procurement={procurement} {...laid} />
      )}
    </Task>
  );
}

function Lessons({ laid }: Pick<EntryPageProps, 'laid'>) {
  return (
    <>
      <p>{words.lessonsLeft(laid.lessonsLeft)}.</p>
      <Button href={trainingHref}>{words.entry['not-trained'].act}</Button>
    </>
  );
}

function Start({ procurement, laid }: EntryPageProps) {
  const next = laid.bidders.find(({ bidId }) => !declarationOf(laid, bidId));
  const { act, actOn } = words.entry['declaration-missing'];
  return next ? (
    <Button href={bidderHref(procurement, next.supplierSlug)}>
      {laid.declarations.length > 0 ? actOn : act}
    </Button>
  ) : null;
}

function OwnScores({ procurement, laid }: EntryPageProps) {
  return (
    <Table
      caption={words.ownScores}
      firstCellIsHeader
      head={[words.question, words.bidHead, { text: words.scoreHead, numeric: true }]}
      rows={laid.desk.flatMap(({ code, bids }) =>
        bids.map((bid) => [
          code,
          bidName(bid),
          <a
            href={slotHref(procurement, { code, label: bid.label })}
            aria-label={words.title(code, bidName(bid))}
          >
            {bid.score ?? words.agreed(null)}
          </a>,
        ]),
      )}
    />
  );
}

function declarationOf({ declarations }: LaidDesk, bidId: string) {
  return declarations.find((declared) => declared.bidId === bidId);
}
