import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { linkNames, linkWords as words } from './link-words.en.ts';
import { linkKinds } from './links.rules.ts';

type LinkFieldsProps = { readonly legend: string; readonly form: FormState };

/** The guided questions about one’s links: what is true, what it is, and whether it could sway. */
export function LinkFields({ legend, form }: LinkFieldsProps) {
  return (
    <>
      <Checkboxes
        name="links"
        legend={legend}
        hint={words.hint}
        error={form.errors['links']}
        values={[form.values['links'] ?? []].flat()}
        items={[
          ...linkKinds.map((kind) => ({ value: kind, text: linkNames[kind] })),
          { divider: words.or },
          { value: 'none', text: words.none, exclusive: true },
        ]}
      />
      <Textarea
        name="detail"
        label={words.detail}
        hint={words.detailHint}
        error={form.errors['detail']}
        value={typedText(form, 'detail')}
        rows={3}
      />
      <Sways form={form} />
      <Textarea
        name="suggestion"
        label={words.suggestion}
        hint={words.suggestionHint}
        value={typedText(form, 'suggestion')}
        rows={2}
      />
    </>
  );
}

function Sways({ form }: Pick<LinkFieldsProps, 'form'>) {
  return (
    <Radios
      name="sways"
      legend={words.sways}
      hint={words.swaysHint}
      error={form.errors['sways']}
      value={typedText(form, 'sways')}
      items={[
        { value: 'yes', text: words.swaysYes },
        { value: 'no', text: words.swaysNo },
      ]}
    />
  );
}
