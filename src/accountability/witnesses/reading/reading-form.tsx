import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { words as named } from '../ladder.words.en.ts';
import { reportGrounds } from './reading.rules.ts';
import { words } from './words.en.ts';

const text = words.one;

/** Whether everyone may read what somebody wrote, and if not on which ground and why. */
export function ReadingForm({ action, form }: { readonly action: string; readonly form: FormState }) {
  return (
    <Form action={action}>
      <p>{text.twoPeople}</p>
      <Radios
        name="decision"
        legend={text.decide}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={[
          { value: 'show', text: text.show },
          { value: 'decline', text: text.decline },
        ]}
      />
      <Radios
        name="ground"
        legend={text.ground}
        error={form.errors['ground']}
        value={typedText(form, 'ground')}
        small
        items={reportGrounds.map((ground) => ({ value: ground, text: named.groundNames[ground] }))}
      />
      <Textarea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={3}
      />
      <Button>{text.save}</Button>
    </Form>
  );
}
