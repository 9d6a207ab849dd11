import type { FormState } from '../../../web/edge/outcomes.ts';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import { namingWords as words } from './words.en.ts';

type NameSubcontractorPageProps = { readonly href: string; readonly form: FormState };

/** Naming one: who, what they do, about how much they are paid for it. */
export function NameSubcontractorPage({ href, form }: NameSubcontractorPageProps) {
  return (
    <StepPage
      title={words.add}
      lede={words.private}
      action={`${href}/subcontractors/new`}
      back={{ href: `${href}/subcontractors`, text: words.title }}
      errors={form.errors}
      fields={<Fields form={form} />}
      save={words.act}
    />
  );
}

function Fields({ form: { values, errors } }: { readonly form: FormState }) {
  const field = (name: string) => ({ name, value: shownValue(values, name), error: errors[name] });
  return (
    <>
      <TextInput {...field('name')} label={words.name} hint={words.nameHint} autocomplete="off" />
      <TextInput
        {...field('companyNumber')}
        label={words.companyNumber}
        hint={words.companyNumberHint}
        width={10}
        autocomplete="off"
      />
      <TextInput {...field('work')} label={words.work} />
      <TextInput
        {...field('share')}
        label={words.share}
        hint={words.shareHint}
        width={5}
        inputMode="decimal"
        suffix="%"
      />
      <TextInput
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autocomplete="off"
      />
    </>
  );
}
