import { spokenGrounds } from '../../../participation/network/moderation.rules.ts';
import { groundNames, words as moderationWords } from '../../../participation/network/moderation.words.en.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { DecisionRadios } from './decision-radios.tsx';
import type { Posting } from './load-posting.ts';
import { words } from './words.en.ts';

type ReadProps = {
  readonly posting: Posting;
  readonly path: string;
  readonly deskHref: string;
  readonly form: FormState;
};

/** One need or offer, and the decision whether everyone may read it. */
export function ReadPostingPage({ posting, path, deskHref, form }: ReadProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{posting.who}</p>
      <h1>{words.readTitle[posting.kind]}</h1>
      <SummaryList rows={posting.rows} />
      {posting.groupWaits ? <InsetText>{words.groupWaits}</InsetText> : null}
      {posting.reports.map((why) => (
        <InsetText>{words.reported(why)}</InsetText>
      ))}
      <DecisionForm path={path} form={form} />
      <p>
        <a href={deskHref}>{words.back}</a>
      </p>
    </Task>
  );
}

function DecisionForm({ path, form }: Pick<ReadProps, 'path' | 'form'>) {
  return (
    <Form action={path}>
      <DecisionRadios
        legend={moderationWords.decide}
        yes={{ value: 'show', text: moderationWords.show }}
        decline={moderationWords.decline}
        form={form}
      />
      <Radios
        name="ground"
        legend={moderationWords.ground}
        error={form.errors['ground']}
        value={typedText(form, 'ground')}
        small
        items={spokenGrounds.map((ground) => ({ value: ground, text: groundNames[ground] }))}
      />
      <Textarea
        name="reason"
        label={moderationWords.reason}
        hint={moderationWords.reasonHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={3}
      />
      <Button>{moderationWords.save}</Button>
    </Form>
  );
}
