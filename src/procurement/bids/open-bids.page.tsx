import { formatInstant } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { WarningText } from '../../web/govuk/warning-text.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import type { OpenedBid } from './opened-bid.rules.ts';
import type { BidBox, BidOpener } from './openers/openers.queries.ts';
import { openWords as words } from './words.en.ts';

type OpenBidsPageProps = {
  readonly procurement: Procurement;
  readonly standing: number;
  readonly bids: readonly OpenedBid[];
  readonly box: BidBox;
  readonly openers: readonly BidOpener[];
  /** Whether the deadline has passed. */
  readonly mayOpen: boolean;
  readonly errors: Errors;
};

/** The one act of opening; once done, what came out. */
export function OpenBidsPage({ procurement, mayOpen, errors, ...props }: OpenBidsPageProps) {
  const { bidsOpenedAt, bidsDueAt, sealing } = procurement;
  if (bidsOpenedAt) return <Opened procurement={procurement} {...props} />;
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.title}</h1>
      {!mayOpen ? <p>{words.tooSoon(bidsDueAt ? formatInstant(bidsDueAt) : '')}</p> : null}
      {sealing === 'openers' ? <ByOpeners procurement={procurement} mayOpen={mayOpen} {...props} /> : null}
      {sealing !== 'openers' && mayOpen ? (
        <>
          <p>
            <strong>{words.ready}</strong>
          </p>
          <p>{words.lede}</p>
          <Form action={`${deskHref(procurement)}/open-bids`}>
            <Button>{words.act}</Button>
          </Form>
        </>
      ) : null}
    </div>
  );
}

type ByOpenersProps = Pick<OpenBidsPageProps, 'procurement' | 'box' | 'openers' | 'mayOpen'>;

/** Nobody at the desk opens: what the openers have sent so far, and what to do where too few can. */
function ByOpeners({ procurement, box, openers, mayOpen }: ByOpenersProps) {
  const came = openers.filter(({ sharesPostedAt }) => sharesPostedAt !== null).length;
  const { bidsDueAt } = procurement;
  const until = bidsDueAt && formatInstant(bidsDueAt.add({ minutes: box.graceMinutes }));
  return (
    <>
      <p>{words.openers}</p>
      {mayOpen ? (
        <p>
          <strong>{words.came(came, box.threshold)}</strong>
        </p>
      ) : null}
      {until ? <p>{words.bytesMayCome(until)}</p> : null}
      {box.recoveryEndsAt ? <p>{words.recoveryRuns(formatInstant(box.recoveryEndsAt))}</p> : null}
      <ul class="take">
        <li>
          <a href={`${deskHref(procurement)}/openers`}>{words.who}</a>
        </li>
        {mayOpen ? (
          <li>
            <a href={`${deskHref(procurement)}/recovery`}>{words.recovery}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Opened({
  procurement,
  standing,
  bids,
}: Pick<OpenBidsPageProps, 'procurement' | 'standing' | 'bids'>) {
  const { table } = words;
  const unreadable = standing - bids.length;
  const { bidsOpenedAt } = procurement;
  return (
    <>
      <div class="desk-head">
        <h1>{words.doneTitle}</h1>
        <p>{words.done(bids.length, bidsOpenedAt ? formatInstant(bidsOpenedAt) : '')}</p>
      </div>
      {unreadable > 0 ? <WarningText>{words.unreadable(unreadable)}</WarningText> : null}
      <Scroll label={table.caption}>
        <Table
          caption={table.caption}
          firstCellIsHeader
          head={[
            table.label,
            table.supplier,
            { text: table.price, numeric: true },
            { text: table.commitments, numeric: true },
          ]}
          rows={bids.map((bid) => [
            words.label(bid.label),
            <bdi>{bid.supplierName}</bdi>,
            formatPounds(bid.pricePence),
            bid.commitments.length,
          ])}
        />
      </Scroll>
      <Button href={`${deskHref(procurement)}/evaluators`}>{words.scores}</Button>
    </>
  );
}
