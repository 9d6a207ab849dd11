import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { WarningText } from '../../../web/govuk/warning-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { DeskHead } from '../desk-head.tsx';
import { type AbandonStage, DAYS_KEPT, needsTerminationNotice } from './abandonment.rules.ts';
import { words } from './words.en.ts';

type GiveUpPageProps = {
  readonly procurement: Procurement;
  readonly stage: AbandonStage;
  readonly form: FormState;
};

/** The last look before a purchase is given up, with what that means at its stage. */
export function GiveUpPage({ procurement, stage, form: { values, errors } }: GiveUpPageProps) {
  const hasSealed = stage === 'bidding' || stage === 'closed';
  return (
    <div class="task">
      <DeskHead procurement={procurement} title={words.title} lede={words.stage[stage]} />
      <FormErrors errors={errors} />
      <WarningText>{words.lede}</WarningText>
      {hasSealed ? <p>{words.sealed(DAYS_KEPT)}</p> : null}
      {needsTerminationNotice(stage) ? <p>{words.law}</p> : null}
      <Form action={`${deskHref(procurement)}/give-up`}>
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={5}
          value={shownValue(values, 'reason')}
          error={errors['reason']}
        />
        <Checkboxes
          name="sure"
          error={errors['sure']}
          values={values['sure'] ? ['yes'] : []}
          items={[{ value: 'yes', text: words.sure }]}
        />
        <Button variant="warning">{words.act}</Button>
      </Form>
    </div>
  );
}
