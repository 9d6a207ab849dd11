import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { FileUpload } from '../../web/govuk/file-upload.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { BroughtIn } from './bring-in-addresses.ts';
import { BackToDesk } from './bulk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import { deskHref } from './desk-query.rules.ts';
import type { Desk } from './visit-desk.ts';

const text = words.addresses;

type AddressesPageProps = {
  readonly desk: Desk;
  readonly done?: BroughtIn | undefined;
  readonly form: FormState;
};

/** Where a body’s own address book comes in, and what became of its rows. */
export function AddressesPage({ desk, done, form }: AddressesPageProps) {
  return (
    <>
      <BackToDesk base={desk.base} year={desk.year} />
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      {done ? <Done done={done} /> : null}
      <p>
        {text.lede} <a href={deskHref(`${desk.base}/invite`, desk.year, {}, 'csv')}>{words.invite.csv}</a>{' '}
        <XlsxLink csv={deskHref(`${desk.base}/invite`, desk.year, {}, 'csv')} />
      </p>
      <Form action={`${desk.base}/addresses?year=${desk.year}`} withFiles>
        <FileUpload name="file" label={text.file} accept=".csv,text/csv" error={form.errors['file']} />
        <Button>{text.act}</Button>
      </Form>
    </>
  );
}

function Done({ done: { kept, rejects } }: { readonly done: BroughtIn }) {
  return (
    <div role="status">
      <p>
        <strong>{text.done(kept)}</strong>
      </p>
      {rejects.length > 0 ? (
        <>
          <p>{text.rejected(rejects.length)}</p>
          <ul>
            {rejects.map(({ line, fault }) => (
              <li>{text.line(line, text.faults[fault])}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
