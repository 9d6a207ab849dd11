import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { PublishedOrInvented } from './published-or-invented.tsx';
import { words } from './words.en.ts';

type HandInFormProps = {
  readonly body: string;
  readonly form: FormState;
  /** In a demonstration people also try made-up files. */
  readonly demonstration: boolean;
};

/** Files, and what is to become of them. */
export function HandInForm(props: HandInFormProps) {
  return (
    <Form action={`/work/${props.body}/payments`} withFiles>
      <Columns kind="two">
        <WhatTheyAre form={props.form} />
        <WhereFrom form={props.form} demonstration={props.demonstration} />
      </Columns>
      <Button>{words.act}</Button>
    </Form>
  );
}

function WhatTheyAre({ form: { values, errors } }: Pick<HandInFormProps, 'form'>) {
  const { published, publishedHint, ledger, ledgerHint } = words.coverages;
  return (
    <div>
      <FileUpload name="file" label={words.file} hint={words.fileHint} error={errors['file']} multiple />
      <Radios
        name="coverage"
        legend={words.coverage}
        value={String(values['coverage'] ?? 'published')}
        error={errors['coverage']}
        small
        items={[
          { value: 'published', text: published, hint: publishedHint },
          { value: 'ledger', text: ledger, hint: ledgerHint },
        ]}
      />
    </div>
  );
}

function WhereFrom({ form, demonstration }: Omit<HandInFormProps, 'body'>) {
  const { values, errors } = form;
  const typed = (name: string) => String(values[name] ?? '');
  return (
    <div>
      <TextInput
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={typed('source')}
        error={errors['source']}
      />
      <TextInput
        name="publisher"
        label={words.publisher}
        hint={words.publisherHint}
        value={typed('publisher')}
      />
      {demonstration ? <PublishedOrInvented form={form} legend={words.kind} kinds={words.kinds} /> : null}
    </div>
  );
}
