import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Panel } from '../panels.queries.ts';
import { claimForHref } from '../serving/hrefs.rules.ts';
import { seatName } from '../serving/seat-name.en.ts';
import type { Seat } from '../serving/seats.queries.ts';
import { CostFields } from './cost-fields.tsx';
import { words } from './words.en.ts';

type ClaimForPageProps = {
  readonly panel: Panel;
  readonly seats: readonly Seat[];
  readonly form: FormState;
};

/** A cost typed in for somebody who sits or sat on the panel. */
export function ClaimForPage({ panel, seats, form }: ClaimForPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ spentOn: 'spentOn-day' }} />
      <h1>{words.desk.claimFor}</h1>
      <p>{words.desk.claimForLede}</p>
      <Form action={claimForHref(panel)} withFiles>
        <Radios
          name="seat"
          legend={words.desk.who}
          legendSize="s"
          error={form.errors['seat']}
          value={typedText(form, 'seat')}
          items={seats.map((seat) => ({ value: seat.seatId, text: seatName(seat) }))}
        />
        <CostFields panel={panel} form={form} />
        <Button>{words.send}</Button>
      </Form>
    </Task>
  );
}
