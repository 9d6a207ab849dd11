import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import { Step } from './bid-steps.tsx';
import { type FormGround, offerFromFields } from './offer-from-fields.rules.ts';
import { warningSentence } from './warnings/warning-sentences.en.ts';
import { findWarnings } from './warnings/warnings.rules.ts';
import { formWords as words } from './words.en.ts';

type CheckStepProps = { readonly form: FormState; readonly ground: FormGround };

/** The last step: what may be a slip, what the supplier declares, and the one button that sends. */
export function CheckStep({ form, ground }: CheckStepProps) {
  const isChecked = form.values['check'] !== undefined;
  return (
    <Step id="check" title={words.check}>
      <p>{words.checkLede}</p>
      <div data-check>{isChecked ? <Checked form={form} ground={ground} /> : null}</div>
      <Checkboxes
        name="declared"
        items={[{ value: 'true-and-own', text: words.declared }]}
        values={[shownValue(form.values, 'declared')]}
        error={form.errors['declared']}
      />
      <noscript>
        <Button variant="secondary" name="check" value="yes">
          {words.checkFirst}
        </Button>
      </noscript>
      <Button>{words.act}</Button>
    </Step>
  );
}

/** Without a script, the server looks the form over and shows it again: nothing of it is kept. */
function Checked({ form: { values }, ground }: CheckStepProps) {
  const warnings = findWarnings(offerFromFields(values, ground).content, ground);
  if (warnings.length === 0) return <InsetText>{words.allWell}</InsetText>;
  return (
    <InsetText>
      <p>
        <strong>{words.toLookAt}.</strong> {words.toLookAtLede}
      </p>
      <ul>
        {warnings.map((warning) => (
          <li>
            <a href={`#${warning.field}`}>{warningSentence(warning)}</a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
