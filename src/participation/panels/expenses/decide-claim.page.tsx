import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { expensesHref } from '../serving/hrefs.rules.ts';
import { seatName } from '../serving/seat-name.en.ts';
import type { PanelClaim } from './claims.queries.ts';
import { stateOf } from './own-claims.page.tsx';
import { words as allWords } from './words.en.ts';

const words = allWords.desk;

type DecideClaimPageProps = { readonly panel: Panel; readonly claim: PanelClaim; readonly form: FormState };

/** One claim, and whether it is paid. */
export function DecideClaimPage({ panel, claim, form }: DecideClaimPageProps) {
  const action = `${expensesHref(panel)}/${claim.id}`;
  const { head } = words;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.decideTitle(seatName(claim))}</h1>
      <SummaryList
        rows={[
          { key: head.what, value: allWords.kinds[claim.kind] },
          { key: head.amount, value: formatPounds(claim.amountPence) },
          { key: head.on, value: formatDate(claim.spentOn) },
          ...(claim.note ? [{ key: words.note, value: claim.note }] : []),
          {
            key: words.receipt,
            value: claim.fileId ? <a href={`${action}/receipt`}>{words.open}</a> : words.noReceipt,
          },
          { key: head.state, value: stateOf(claim) },
        ]}
      />
      {claim.decision === null ? <DecideForm action={action} form={form} /> : <p>{words.decided}</p>}
      <p>
        <a href={expensesHref(panel)}>{words.back}</a>
      </p>
    </Task>
  );
}

function DecideForm({ action, form }: { readonly action: string; readonly form: FormState }) {
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={words.question}
        legendSize="s"
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={[
          { value: 'approved', text: words.approve },
          { value: 'declined', text: words.decline },
        ]}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={2}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
