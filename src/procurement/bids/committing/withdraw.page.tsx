import { formatInstant } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { words } from './words.en.ts';

type WithdrawPageProps = { readonly procurement: Procurement; readonly errors: Errors };

/** One question before a bid is taken back. */
export function WithdrawPage({ procurement, errors }: WithdrawPageProps) {
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  const { bidsDueAt } = procurement;
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.withdrawTitle}</h1>
      <p>{words.withdrawLede}</p>
      <p>{words.withdrawAgain(bidsDueAt ? formatInstant(bidsDueAt) : '')}</p>
      <Form action={bidHrefs.withdraw(tender)}>
        <Button>{words.withdrawAct}</Button>
      </Form>
      <p>
        <a href={bidHrefs.receipt(tender)}>{words.keep}</a>
      </p>
    </div>
  );
}
