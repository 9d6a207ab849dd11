import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { unitName } from '../../promises/quantity.words.en.ts';
import { UploadFields } from '../upload-fields.tsx';
import { words } from '../words.en.ts';
import { SubReportText } from './sub-reports.tsx';
import type { SubReport } from './subcontractors.queries.ts';

const text = words.sub;

type TellPrimePageProps = {
  readonly promise: Promised;
  readonly href: string;
  readonly reports: readonly SubReport[];
  readonly form: FormState;
  readonly sent: boolean;
};

/** A sub-contractor’s question: what did you deliver under the prime’s promise? */
export function TellPrimePage({ promise, href, reports, form, sent }: TellPrimePageProps) {
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  const { supplierName, unit, title } = promise;
  return (
    <>
      <BackLink href="/supplier/promises">{words.claim.back}</BackLink>
      <FormErrors errors={form.errors} />
      {sent ? <NotificationBanner success text={text.sent(supplierName)} /> : null}
      <h1>{text.heading}</h1>
      <p class="lede">
        {title}. {text.lede(supplierName)}
      </p>
      <Form action={href} withFiles>
        <TextInput
          {...field('quantity')}
          label={words.claim.quantity}
          hint={words.claim.quantityHint(unitName(unit))}
          inputMode="decimal"
          width={10}
        />
        <Textarea {...field('note')} label={words.claim.note} hint={words.claim.noteHint} rows={4} />
        <UploadFields form={form} />
        <Button>{text.send(supplierName)}</Button>
      </Form>
      {reports.length > 0 ? <h2>{text.yours}</h2> : null}
      {reports.map((report) => (
        <SubReportText report={report} unit={unit} />
      ))}
    </>
  );
}
