import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { PolicySection } from '../policy.rules.ts';
import { sectionTitles } from '../words.en.ts';
import { type PolicyDraft, shown } from './find-policy-draft.ts';
import { sectionHints, words } from './words.en.ts';

type PolicySectionPageProps = {
  readonly draft: PolicyDraft;
  readonly section: PolicySection;
  readonly form: FormState;
};

/** One section of the draft. */
export function PolicySectionPage({ draft, section, form }: PolicySectionPageProps) {
  const path = `/work/${draft.body.slug}/policy`;
  return (
    <div class="task">
      <BackLink href={path}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{sectionTitles[section]}</h1>
      <p>{sectionHints[section]}</p>
      <Form action={`${path}/sections/${section}`}>
        <Textarea
          name="content"
          label={words.section}
          hint={words.sectionHow}
          rows={14}
          value={shown(form.values, 'content', draft.content.sections[section])}
          error={form.errors['content']}
        />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
