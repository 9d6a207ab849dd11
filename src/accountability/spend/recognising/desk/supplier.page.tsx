import { reasonSentence } from '../../../../people/suppliers/words.en.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Button } from '../../../../web/govuk/button.tsx';
import { Table } from '../../../../web/govuk/table.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import type { FoundSupplier, SupplierEvidence } from '../supplier-evidence.queries.ts';
import type { OwnPayee } from '../supplier-payees.queries.ts';
import { Evidence } from './evidence.tsx';
import { FindSupplier } from './find-supplier.tsx';
import { words } from './words.en.ts';

export type SupplierDeskProps = {
  readonly desk: string;
  readonly evidence: SupplierEvidence;
  readonly payees: readonly OwnPayee[];
  readonly search: string;
  readonly found: readonly FoundSupplier[];
  readonly form: FormState;
};

/** One supplier as a body knows it: its names, to part them, and the way to compare it with another. */
export function SupplierDeskPage({ desk, evidence, payees, search, found, form }: SupplierDeskProps) {
  const action = `${desk}/${evidence.slug}`;
  const { supplier } = words;
  return (
    <>
      <BackLink href={desk}>{supplier.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ payees: 'payee-1' }} />
      <div class="desk-head">
        <h1>
          <bdi>{evidence.name}</bdi>
        </h1>
        <p>
          <a href={`/suppliers/${evidence.slug}`}>{supplier.publicPage}</a>
        </p>
      </div>
      <Evidence evidence={evidence} />
      <h2>{supplier.mergeTitle}</h2>
      <FindSupplier
        action={action}
        search={search}
        found={found.filter(({ supplierId }) => supplierId !== evidence.supplierId)}
        hrefOf={({ slug }) => `${action}/same?as=${slug}`}
      />
      <h2>{supplier.namesTitle}</h2>
      {payees.length === 0 ? (
        <p>{supplier.noNames}</p>
      ) : (
        <Names action={action} payees={payees} form={form} />
      )}
    </>
  );
}

type NamesProps = {
  readonly action: string;
  readonly payees: readonly OwnPayee[];
  readonly form: FormState;
};

function Names({ action, payees, form }: NamesProps) {
  const { supplier } = words;
  const chosen = form.values['payees'] ?? [];
  return (
    <Form action={action}>
      <p>{supplier.splitLede}</p>
      {form.errors['payees'] ? <p class="govuk-error-message">{form.errors['payees']}</p> : null}
      <Scroll label={supplier.namesTitle}>
        <Table
          head={[...supplier.namesHead]}
          rows={payees.map((payee, index) => [
            <input
              type="checkbox"
              class="row-choice"
              id={`payee-${index + 1}`}
              name="payees"
              value={payee.payeeId}
              checked={chosen.includes(payee.payeeId)}
              aria-label={supplier.choose(payee.publishedName)}
            />,
            <bdi>{payee.publishedName}</bdi>,
            payee.publishedId,
            payee.vatNumber,
            payee.companyNumber,
            supplier.sure(payee.confidencePercent, reasonSentence(payee.reason)),
          ])}
        />
      </Scroll>
      <Textarea
        name="reason"
        label={supplier.reason}
        hint={supplier.reasonHint}
        rows={2}
        value={String(form.values['reason'] ?? '')}
        error={form.errors['reason']}
      />
      <Button variant="secondary">{supplier.split}</Button>
    </Form>
  );
}
