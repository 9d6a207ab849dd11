import type { Child } from 'hono/jsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { DeskHead } from '../desk-head.tsx';
import type { TenderDocument } from './documents.rules.ts';
import { words } from './words.en.ts';

type DocumentsPageProps = {
  readonly procurement: Procurement;
  readonly documents: readonly TenderDocument[];
  readonly form: FormState;
};

/** The documents of a tender at the desk: added and taken away until the notice is out. */
export function DocumentsPage({ procurement, documents, form }: DocumentsPageProps) {
  const isOut = procurement.noticePublishedAt !== null || procurement.abandonedAt !== null;
  return (
    <>
      <DeskHead procurement={procurement} title={words.title} lede={words.lede} />
      <FormErrors errors={form.errors} />
      {documents.length === 0 ? <p>{words.none}</p> : null}
      <ol class="list">
        {documents.map(({ latest }) => (
          <li>
            <a href={`${threadHref(procurement)}/documents/${latest.id}`}>{latest.title}</a>
            {isOut ? null : (
              <Form action={`${deskHref(procurement)}/documents`}>
                <input type="hidden" name="remove" value={latest.number} />
                <Button variant="secondary">{words.remove(latest.title)}</Button>
              </Form>
            )}
          </li>
        ))}
      </ol>
      {isOut ? (
        <InsetText>
          {words.fixed} <a href={`${deskHref(procurement)}/amend`}>{words.change}</a>
        </InsetText>
      ) : (
        <NewDocument action={`${deskHref(procurement)}/documents`} documents={documents} form={form}>
          {words.act}
        </NewDocument>
      )}
    </>
  );
}

function NewDocument({
  action,
  documents,
  form: { values, errors },
  children,
}: Pick<DocumentsPageProps, 'documents' | 'form'> & { readonly action: string; readonly children: Child }) {
  const replaceable = documents.map(({ latest }) => ({
    value: latest.number,
    text: words.replaces(latest.title, latest.version),
  }));
  return (
    <Form action={action} withFiles>
      {replaceable.length > 0 ? (
        <Radios
          name="number"
          legend={words.which}
          value={shownValue(values, 'number', 'new')}
          error={errors['number']}
          items={[{ value: 'new', text: words.isNew }, ...replaceable]}
        />
      ) : null}
      <TextInput
        name="title"
        label={words.name}
        hint={words.nameHint}
        value={shownValue(values, 'title')}
        error={errors['title']}
      />
      <FileUpload name="file" label={words.file} error={errors['file']} />
      <Button>{children}</Button>
    </Form>
  );
}
