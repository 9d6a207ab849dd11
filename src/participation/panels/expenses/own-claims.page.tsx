import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll, Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { myExpensesHref, mySeatHref } from '../serving/hrefs.rules.ts';
import type { PanelClaim } from './claims.queries.ts';
import { CostFields, coveredKinds } from './cost-fields.tsx';
import { words } from './words.en.ts';

type OwnClaimsPageProps = {
  readonly panel: Panel;
  readonly claims: readonly PanelClaim[];
  readonly isSent: boolean;
  readonly form: FormState;
};

/** What somebody on a panel is paid, and a form for what else it cost them. */
export function OwnClaimsPage({ panel, claims, isSent, form }: OwnClaimsPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ spentOn: 'spentOn-day' }} />
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      {isSent ? <InsetText>{words.sent}</InsetText> : null}
      {claims.length === 0 ? <p class="empty">{words.none}</p> : <OwnClaims panel={panel} claims={claims} />}
      <h2>{words.add}</h2>
      {coveredKinds(panel).length === 0 ? (
        <p>{words.nothingCovered}</p>
      ) : (
        <>
          <p>{words.addLede}</p>
          <Form action={myExpensesHref(panel)} withFiles>
            <CostFields panel={panel} form={form} />
            <Button>{words.send}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={mySeatHref(panel)}>{words.back}</a>
      </p>
    </Task>
  );
}

function OwnClaims({ panel, claims }: Pick<OwnClaimsPageProps, 'panel' | 'claims'>) {
  const { head } = words;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        head={[head.what, head.on, { text: head.amount, numeric: true }, head.state]}
        rows={claims.map((claim) => [
          words.kinds[claim.kind],
          formatDate(claim.spentOn),
          formatPounds(claim.amountPence),
          <>
            {stateOf(claim)}
            {claim.fileId ? (
              <>
                {' · '}
                <a href={`${myExpensesHref(panel)}/${claim.id}/receipt`}>{words.receipt}</a>
              </>
            ) : null}
            {claim.decision === null && claim.kind !== 'day' ? (
              <TakeBack panel={panel} claim={claim} />
            ) : null}
          </>,
        ])}
      />
    </Scroll>
  );
}

function TakeBack({ panel, claim }: { readonly panel: Panel; readonly claim: PanelClaim }) {
  return (
    <Form action={myExpensesHref(panel)}>
      <input type="hidden" name="takeBack" value={claim.id} />
      <Button variant="secondary">
        {words.takeBack}
        <span class="govuk-visually-hidden">
          {' '}
          {words.takeBackOf(words.kinds[claim.kind], formatPounds(claim.amountPence))}
        </span>
      </Button>
    </Form>
  );
}

/** Where a claim stands, as its claimant and the officer read it. */
export function stateOf({ decision, decisionReason, paidOn }: PanelClaim): string {
  if (paidOn) return words.state.paid(paidOn);
  if (decision === 'approved') return words.state.approved;
  return decision === 'declined' ? words.state.declined(decisionReason) : words.state.waiting;
}
