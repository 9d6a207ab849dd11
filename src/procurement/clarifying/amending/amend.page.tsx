import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { WarningText } from '../../../web/govuk/warning-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { DeskHead } from '../desk-head.tsx';
import type { TenderDocument } from '../documents/documents.rules.ts';
import { DueFields } from './due-fields.tsx';
import { words } from './words.en.ts';

type AmendPageProps = {
  readonly procurement: Procurement;
  readonly documents: readonly TenderDocument[];
  readonly form: FormState;
};

/** A change of a published tender: what, why, new documents, a later deadline, and what of bids sealed already. */
export function AmendPage({ procurement, documents, form }: AmendPageProps) {
  const { values, errors } = form;
  const field = (name: string) => ({ name, value: shownValue(values, name), error: errors[name] });
  const { bidsDueAt } = procurement;
  return (
    <div class="task">
      <DeskHead procurement={procurement} title={words.title} lede={words.lede} />
      <FormErrors errors={errors} ids={{ due: 'due-day' }} />
      <WarningText>{words.fixed}</WarningText>
      <p class="note">{words.law}</p>
      <Form action={`${deskHref(procurement)}/amend`} withFiles>
        <Textarea {...field('what')} label={words.what} hint={words.whatHint} rows={4} />
        <Textarea {...field('reason')} label={words.reason} rows={3} />
        <Files documents={documents} form={form} />
        {bidsDueAt ? <p>{words.now(formatInstant(bidsDueAt))}</p> : null}
        <DueFields form={form} words={words} />
        <Radios
          name="needs"
          legend={words.needs}
          value={shownValue(values, 'needs')}
          error={errors['needs']}
          items={[
            { value: 'no', text: words.needsNo, hint: words.needsNoHint },
            { value: 'yes', text: words.needsYes, hint: words.needsYesHint },
          ]}
        />
        <Button>{words.act}</Button>
      </Form>
    </div>
  );
}

function Files({ documents, form: { values, errors } }: Pick<AmendPageProps, 'documents' | 'form'>) {
  return (
    <>
      <h2>{words.documents}</h2>
      {documents.map(({ latest: { number, title, version } }) => (
        <FileUpload
          name={`file${number}`}
          label={words.replace(title, version)}
          hint={words.leave}
          error={errors[`file${number}`]}
        />
      ))}
      <TextInput
        name="title"
        label={words.newTitle}
        hint={words.newTitleHint}
        value={shownValue(values, 'title')}
        error={errors['title']}
      />
      <FileUpload name="file" label={words.newFile} error={errors['file']} />
    </>
  );
}
