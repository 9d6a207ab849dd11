import type { FormState } from '../../../../web/edge/outcomes.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import type { SupplierEvidence } from '../supplier-evidence.queries.ts';
import { Evidence } from './evidence.tsx';
import { words } from './words.en.ts';

export type MergePageProps = {
  readonly action: string;
  readonly cancel: string;
  readonly one: SupplierEvidence;
  readonly other: SupplierEvidence;
  readonly form: FormState;
};

/** Two suppliers side by side, and whether they are one. */
export function MergePage({ action, cancel, one, other, form }: MergePageProps) {
  const { merge } = words;
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{merge.title}</h1>
      <p>{merge.lede}</p>
      <div class="decisions decisions-two">
        <Side label={merge.one} evidence={one} />
        <Side label={merge.other} evidence={other} />
      </div>
      <Form action={action}>
        <Textarea
          name="reason"
          label={merge.reason}
          hint={merge.reasonHint}
          rows={2}
          value={String(form.values['reason'] ?? '')}
          error={form.errors['reason']}
        />
        <Button>{merge.act}</Button>
      </Form>
      <p>
        <a href={cancel}>{merge.cancel}</a>
      </p>
    </>
  );
}

function Side({ label, evidence }: { readonly label: string; readonly evidence: SupplierEvidence }) {
  return (
    <section>
      <p class="note">{label}</p>
      <h2>
        <bdi>{evidence.name}</bdi>
      </h2>
      <Evidence evidence={evidence} />
    </section>
  );
}
