import { formatDate } from '../../../values/dates.ts';
import { formatPounds, sumPence } from '../../../values/money.ts';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { claimForHref, expensesHref, seatsHref } from '../serving/hrefs.rules.ts';
import { seatName } from '../serving/seat-name.en.ts';
import type { PanelClaim } from './claims.queries.ts';
import { stateOf } from './own-claims.page.tsx';
import { words as allWords } from './words.en.ts';

const words = allWords.desk;

type ClaimsDeskPageProps = {
  readonly panel: Panel;
  readonly claims: readonly PanelClaim[];
  /** Facilitators look after the panel and see seats; finance officers see claims alone. */
  readonly seesSeats: boolean;
  readonly form: FormState;
};

/** Every claim of a panel: to decide, to pay, done. */
export function ClaimsDeskPage({ panel, claims, seesSeats, form }: ClaimsDeskPageProps) {
  const waiting = claims.filter(({ decision }) => decision === null).length;
  const owed = claims.filter(({ decision, paidOn }) => decision === 'approved' && paidOn === null);
  return (
    <>
      <FormErrors errors={form.errors} ids={{ paidOn: 'paidOn-day' }} />
      <div class="desk-head">
        <h1>{words.title(panel.title)}</h1>
        <p>{words.lede(waiting, sumPence(owed.map(({ amountPence }) => amountPence)))}</p>
      </div>
      {claims.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <Claims {...{ panel, claims, owed, form }} />
      )}
      <ul>
        <li>
          <a href={claimForHref(panel)}>{words.claimFor}</a>
        </li>
        <li>
          <a href={`${expensesHref(panel)}/csv?as=csv`}>{words.csv}</a>{' '}
          <XlsxLink csv={`${expensesHref(panel)}/csv?as=csv`} />
        </li>
        <li>
          <a href={`${expensesHref(panel)}?as=json`}>{words.json}</a>
        </li>
        {seesSeats ? (
          <li>
            <a href={seatsHref(panel)}>{words.seats}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

type ClaimsProps = Pick<ClaimsDeskPageProps, 'panel' | 'claims' | 'form'> & {
  readonly owed: readonly PanelClaim[];
};

function Claims({ panel, claims, owed, form }: ClaimsProps) {
  const { head } = words;
  const table = (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[
          head.who,
          head.what,
          head.on,
          { text: head.amount, numeric: true },
          head.how,
          head.state,
          ...(owed.length > 0 ? [head.pay] : []),
        ]}
        rows={claims.map((claim) => [
          seatName(claim),
          allWords.kinds[claim.kind],
          formatDate(claim.spentOn),
          formatPounds(claim.amountPence),
          claim.paidHow ? words.how[claim.paidHow] : words.noHow,
          <State panel={panel} claim={claim} />,
          ...(owed.length > 0 ? [owed.includes(claim) ? <PayTick claim={claim} form={form} /> : ''] : []),
        ])}
      />
    </Scroll>
  );
  return owed.length === 0 ? (
    table
  ) : (
    <Form action={expensesHref(panel)}>
      {table}
      <PayFields form={form} />
    </Form>
  );
}

/** On which day what is ticked above was paid. */
function PayFields({ form }: Pick<ClaimsProps, 'form'>) {
  return (
    <>
      <h2>{words.pay}</h2>
      <p>{words.payLede}</p>
      <DateInput
        id="paidOn"
        namePrefix="paidOn"
        legend={words.paidOn}
        error={form.errors['paidOn']}
        values={typedDate(form.values, 'paidOn')}
      />
      <Button>{words.paySave}</Button>
    </>
  );
}

function State({ panel, claim }: { readonly panel: Panel; readonly claim: PanelClaim }) {
  if (claim.decision !== null) return <>{stateOf(claim)}</>;
  return (
    <a href={`${expensesHref(panel)}/${claim.id}`}>
      {words.decide}
      <span class="govuk-visually-hidden">
        {' '}
        {words.decideOf(seatName(claim), allWords.kinds[claim.kind])}
      </span>
    </a>
  );
}

function PayTick({ claim, form }: { readonly claim: PanelClaim; readonly form: FormState }) {
  const typed = form.values['claim'];
  const ticked = typed === undefined ? [] : [typed].flat();
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={`claim-${claim.id}`}
          name="claim"
          value={claim.id}
          checked={ticked.includes(claim.id)}
        />
        <label class="govuk-label govuk-checkboxes__label" for={`claim-${claim.id}`}>
          <span class="govuk-visually-hidden">
            {words.payTick(seatName(claim), allWords.kinds[claim.kind])}
          </span>
        </label>
      </div>
    </div>
  );
}
