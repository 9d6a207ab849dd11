import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from './back-to-criteria.tsx';
import type { OfProcurement } from './find-criterion.ts';
import { words } from './words.en.ts';

/** Asks once more before a criterion is taken out. */
export function RemoveCriterionPage({
  procurement,
  criterion,
  errors,
}: OfProcurement & { readonly errors: Errors }) {
  const back = `${deskHref(procurement)}/criteria`;
  const { code, title, weight } = criterion;
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.removing.title(code, title)}</h1>
      </div>
      <p>{words.removing.text(weight)}</p>
      <Form action={`${back}/${encodeURIComponent(code)}/remove`}>
        <ButtonGroup>
          <Button variant="warning">{words.removing.act}</Button>
          <a href={back}>{words.removing.keep}</a>
        </ButtonGroup>
      </Form>
    </div>
  );
}
