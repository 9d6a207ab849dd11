import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { parts } from './stages.rules.ts';
import { partNames, words } from './words.en.ts';

type NamePersonPageProps = {
  readonly people: readonly { readonly personId: string; readonly name: string | null }[];
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** Somebody of the staff or an adviser, and their part in the purchase. */
export function NamePersonPage({ people, backHref, form, action }: NamePersonPageProps) {
  const { naming } = words;
  const fields = (
    <>
      <Radios
        name="personId"
        legend={naming.who}
        error={form.errors['personId']}
        value={typedText(form, 'personId')}
        items={people.map(({ personId, name }) => ({ value: personId, text: name ?? '' }))}
      />
      <Adviser form={form} />
      <Radios
        name="part"
        legend={naming.part}
        error={form.errors['part']}
        value={typedText(form, 'part')}
        items={parts.map((part) => ({ value: part, text: partNames[part] }))}
      />
    </>
  );
  return (
    <StepPage
      title={naming.title}
      lede={words.law}
      action={action}
      back={{ href: backHref, text: words.heading }}
      errors={form.errors}
      fields={fields}
      save={naming.save}
    />
  );
}

/** An adviser from outside, by address. */
function Adviser({ form }: Pick<NamePersonPageProps, 'form'>) {
  const { naming } = words;
  return (
    <>
      <TextInput
        name="email"
        label={naming.email}
        error={form.errors['email']}
        value={typedText(form, 'email')}
        type="email"
        width={30}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <TextInput
        name="name"
        label={naming.name}
        error={form.errors['name']}
        value={typedText(form, 'name')}
        width={30}
        autocomplete="off"
      />
    </>
  );
}
