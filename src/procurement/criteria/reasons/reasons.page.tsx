import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from '../back-to-criteria.tsx';
import type { OpenWarning } from './reason.rules.ts';
import { ReasonFields } from './reason-fields.tsx';
import { words } from './words.en.ts';

type ReasonsPageProps = {
  readonly procurement: Procurement;
  readonly warnings: readonly OpenWarning[];
  readonly form: FormState;
};

/** Every warning that stands, with a box for why the officer goes on. */
export function ReasonsPage({ procurement, warnings, form }: ReasonsPageProps) {
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{warnings.length === 0 ? words.none : words.lede}</p>
      </div>
      {warnings.length === 0 ? null : (
        <Form action={`${deskHref(procurement)}/criteria/reasons`}>
          <ReasonFields warnings={warnings} values={form.values} errors={form.errors} />
          <Button>{words.save}</Button>
        </Form>
      )}
    </div>
  );
}
