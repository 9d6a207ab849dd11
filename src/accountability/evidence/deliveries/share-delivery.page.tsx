import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Fieldset } from '../../../web/govuk/fieldset.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { amount, unitName } from '../../promises/quantity.words.en.ts';
import { UploadFields } from '../upload-fields.tsx';
import { words } from '../words.en.ts';

const text = words.deliveries;

type ShareDeliveryPageProps = {
  readonly title: string;
  readonly unit: string;
  readonly href: string;
  readonly promises: readonly Promised[];
  readonly form: FormState;
};

/** One delivery, what shows it, and how much of it counts for each promise that counts the same. */
export function ShareDeliveryPage({ title, unit, href, promises, form }: ShareDeliveryPageProps) {
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <>
      <BackLink href="/supplier/deliveries">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.shareTitle(title)}</h1>
      <p class="lede">{text.lede}</p>
      <Form action={href} withFiles>
        <TextInput
          {...field('quantity')}
          label={text.whole}
          hint={text.wholeHint(unitName(unit))}
          inputMode="decimal"
          width={10}
        />
        <Fieldset legend={text.shares} legendSize="m">
          <p class="note">{text.sharesHint}</p>
          {promises.map((promise) => (
            <TextInput
              {...field(`share.${promise.promiseId}`)}
              label={text.share(promise.bodyName, promise.place, stillOwed(promise))}
              inputMode="decimal"
              width={10}
            />
          ))}
        </Fieldset>
        <Textarea {...field('note')} label={words.claim.note} hint={words.claim.noteHint} rows={4} />
        <UploadFields form={form} />
        <Button>{words.claim.send}</Button>
      </Form>
    </>
  );
}

function stillOwed({ levels, unit }: Promised): string {
  const left = Math.round(levels.promised * 100) - Math.round(levels.claimed * 100);
  return amount(Math.max(0, left) / 100, unit);
}
