import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { words } from '../words.en.ts';
import type { BulkFault } from './bulk.rules.ts';

const text = words.deliveries;

type DeliveriesPageProps = {
  readonly groups: readonly (readonly Promised[])[];
  readonly form: FormState;
  /** Lines that were at fault in a table just sent. */
  readonly faults: readonly BulkFault[];
  readonly done: number | undefined;
};

/** One delivery for several buyers, and many claims from one table. */
export function DeliveriesPage({ groups, form, faults, done }: DeliveriesPageProps) {
  return (
    <>
      <BackLink href="/supplier/promises">{words.claim.back}</BackLink>
      <FormErrors errors={form.errors} />
      {done === undefined ? null : <NotificationBanner success text={text.done(done)} />}
      <h1>{text.heading}</h1>
      <p class="lede">{text.lede}</p>
      <h2>{text.together}</h2>
      {groups.length === 0 ? <p>{text.togetherNone}</p> : null}
      <ul>
        {groups.map(([first, ...others]) =>
          first ? (
            <li>
              <a href={`/supplier/deliveries/of/${first.measureSlug}`}>
                {text.togetherLink(first.title, others.length + 1)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
      <h2>{text.many}</h2>
      <p>{text.manyLede}</p>
      <p>
        <a href="/supplier/deliveries/table">{text.download}</a>
      </p>
      <Faults faults={faults} />
      <Form action="/supplier/deliveries" withFiles>
        <FileUpload
          name="table"
          label={text.table}
          hint={text.tableHint}
          error={form.errors['table']}
          accept=".csv"
        />
        <Button>{text.send}</Button>
      </Form>
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly BulkFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="refusal" role="alert">
      <h2>{text.faultsTitle}</h2>
      <ul>
        {faults.map(({ line, fault }) => (
          <li>{text.fault(line, text.faults[fault])}</li>
        ))}
      </ul>
    </div>
  );
}
