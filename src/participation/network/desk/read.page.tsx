import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Said, Task } from '../../../web/shell/layout.tsx';
import { spokenGrounds } from '../moderation.rules.ts';
import { groundNames, words } from '../moderation.words.en.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { ReadItem } from './find-item.ts';
import { words as deskWords } from './words.en.ts';

type ReadPageProps = {
  readonly item: ReadItem;
  readonly path: string;
  readonly deskHref: string;
  readonly form: FormState;
};

/** One thing that somebody wrote, and the decision whether everyone may read it. */
export function ReadPage({ item, path, deskHref, form }: ReadPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{item.about}</p>
      <h1>{words.itemTitle[item.kind]}</h1>
      <Said>
        <Paragraphs text={item.text} />
        <p class="note">
          <bdi>{item.written}</bdi>
        </p>
      </Said>
      {item.state === 'waiting' ? null : <p>{item.state === 'shown' ? words.shownNow : words.declinedNow}</p>}
      {item.reports.map((why) => (
        <InsetText>{deskWords.reported(why)}</InsetText>
      ))}
      <DecisionForm item={item} path={path} form={form} />
      <p>
        <a href={deskHref}>{deskWords.back}</a>
      </p>
    </Task>
  );
}

function DecisionForm({ item, path, form }: Omit<ReadPageProps, 'deskHref'>) {
  return (
    <Form action={path}>
      <Radios
        name="decision"
        legend={words.decide}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={[
          { value: 'show', text: item.reports.length > 0 ? deskWords.keepIt : words.show },
          { value: 'decline', text: words.decline },
        ]}
      />
      <Radios
        name="ground"
        legend={words.ground}
        error={form.errors['ground']}
        value={typedText(form, 'ground')}
        small
        items={spokenGrounds.map((ground) => ({ value: ground, text: groundNames[ground] }))}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={3}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
