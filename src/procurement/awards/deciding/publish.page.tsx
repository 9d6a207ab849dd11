import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { decideStandstill } from '../standstill.rules.ts';
import type { AwardDesk } from './visit-award.ts';
import { words } from './words.en.ts';

type Standstill = ReturnType<typeof decideStandstill>;
type PublishPageProps = {
  readonly desk: AwardDesk;
  /** What it would be if the award were published now. */
  readonly standstill: Standstill;
  readonly form: FormState;
  readonly action: string;
};

/** What publishing does, and the identifier of the notice that is out. */
export function PublishPage({ desk, standstill, form, action }: PublishPageProps) {
  const { award, bids, procurement } = desk;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.publish}</h1>
      {!award || award.publishedAt ? (
        <p>{words.nothingToPublish}</p>
      ) : (
        <>
          <p>{words.publishLede}</p>
          <ul>
            {words.publishSteps(bids.length, standstillSentence(standstill)).map((step) => (
              <li>{step}</li>
            ))}
          </ul>
          <Form action={action}>
            <TextInput
              name="noticeIdentifier"
              label={words.notice}
              hint={words.noticeHint}
              error={form.errors['noticeIdentifier']}
              value={typedText(form, 'noticeIdentifier')}
              width={30}
              autocomplete="off"
              spellcheck={false}
            />
            <Button>{words.publishSave}</Button>
          </Form>
        </>
      )}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.back}</a>
      </p>
    </Task>
  );
}

function standstillSentence(standstill: Standstill): string {
  if ('refused' in standstill) return words.standstillUnknown;
  return standstill.kind === 'none' ? words.standstillNone : words.standstillWill(standstill.lastDay);
}
