import type { District } from '../../../people/places/places.queries.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { words } from './words.en.ts';

const text = words.form;
type NewGroupProps = { readonly districts: readonly District[]; readonly form: FormState };

/** One page: what the group is called, what it does, where, and how whoever checks can reach it. */
export function NewGroupPage({ districts, form }: NewGroupProps) {
  const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
  return (
    <StepPage
      title={text.title}
      lede={text.lede}
      action="/groups/new"
      back={{ href: '/groups', text: words.home.back }}
      errors={form.errors}
      save={text.act}
      fields={
        <>
          <TextInput {...field('name')} label={text.name} hint={text.nameHint} />
          <Textarea {...field('about')} label={text.about} hint={text.aboutHint} rows={2} />
          <Select
            {...field('district')}
            label={text.district}
            options={[
              { value: '', text: text.choose },
              ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
            ]}
          />
          <TextInput {...field('contact')} label={text.contact} hint={text.contactHint} />
        </>
      }
    />
  );
}
