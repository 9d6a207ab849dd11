import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { accessNames } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { paidHowNames } from './seat.rules.ts';
import type { Seat } from './seats.queries.ts';
import { words } from './words.en.ts';

type OwnFormProps = { readonly panel: Panel; readonly seat: Seat; readonly form: FormState };

/** How somebody wants to be paid; never the number of an account. */
export function PaidHowForm({ panel, seat, form }: OwnFormProps) {
  return (
    <Form action={`${mySeatHref(panel)}/pay`}>
      <Radios
        name="paidHow"
        legend={words.pay}
        legendSize="s"
        hint={words.payLede}
        error={form.errors['paidHow']}
        value={typedText(form, 'paidHow') ?? seat.paidHow ?? undefined}
        items={paidHowNames.map((how) => ({ value: how, ...words.payHow[how] }))}
      />
      <Button variant="secondary">{words.savePay}</Button>
    </Form>
  );
}

/** What somebody needs to take part; they said it when they put their name in, and can change it. */
export function NeedsForm({ panel, seat, form }: OwnFormProps) {
  return (
    <Details summary={words.needs}>
      <Form action={`${mySeatHref(panel)}/needs`}>
        <Checkboxes
          name="accessNeeds"
          legend={words.needs}
          legendSize="s"
          hint={words.needsLede}
          values={seat.accessNeeds}
          items={accessNames.map((name) => ({ value: name, text: panelWords.access[name] }))}
        />
        <Textarea
          name="accessNote"
          label={words.needsNote}
          hint={words.needsNoteHint}
          error={form.errors['accessNote']}
          value={typedText(form, 'accessNote') ?? seat.accessNote}
          rows={3}
        />
        <Button variant="secondary">{words.saveNeeds}</Button>
      </Form>
    </Details>
  );
}
