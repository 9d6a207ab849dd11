import type { Temporal } from 'temporal-polyfill';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { WordsAndPhoto } from '../words-and-photo.tsx';
import { answerNames, checklistOf, findings } from './visit.rules.ts';
import { words } from './words.en.ts';

const text = words.form;

type FileVisitPageProps = {
  readonly promise: Promised;
  readonly panelTitle: string;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly href: string;
  readonly thanks: boolean;
};

/** A monitor’s visit, from a phone: the day, the checklist, what they found in all, their words, and a photo. */
export function FileVisitPage({ promise, panelTitle, today, form, href, thanks }: FileVisitPageProps) {
  return (
    <Task>
      <BackLink href={href}>{promise.title}</BackLink>
      <FormErrors errors={form.errors} ids={{ visitedOn: 'visitedOn-day' }} />
      {thanks ? <NotificationBanner success text={text.thanks} /> : null}
      <h1>{text.heading}</h1>
      <p class="lede">{text.lede(panelTitle)}</p>
      <Form action={`${href}/visit`} withFiles>
        <DateInput
          id="visitedOn"
          namePrefix="visitedOn"
          legend={text.date}
          hint={text.dateHint(today)}
          error={form.errors['visitedOn']}
          values={typedDate(form.values, 'visitedOn')}
        />
        <Checklist promise={promise} form={form} />
        <SaidFields form={form} />
        <InsetText>{text.public}</InsetText>
        <Button>{text.send}</Button>
      </Form>
    </Task>
  );
}

function Checklist({ promise, form }: Pick<FileVisitPageProps, 'promise' | 'form'>) {
  const answers = answerNames.map((value) => ({ value, text: words.answers[value] }));
  return (
    <>
      {checklistOf(promise).map(({ name, about }) => (
        <Radios
          name={`asked-${name}`}
          value={typedText(form, `asked-${name}`)}
          error={form.errors[`asked-${name}`]}
          legend={words.questions[name](about)}
          items={answers}
        />
      ))}
      <Radios
        name="found"
        value={typedText(form, 'found')}
        error={form.errors['found']}
        legend={text.found}
        hint={text.replyHint}
        items={findings.map((value) => ({ value, text: text.findings[value] }))}
      />
    </>
  );
}

function SaidFields({ form }: Pick<FileVisitPageProps, 'form'>) {
  return (
    <>
      <WordsAndPhoto form={form} text={text} />
      <TextInput
        name="shownName"
        label={text.name}
        hint={text.nameHint}
        value={typedText(form, 'shownName')}
        error={form.errors['shownName']}
        width={20}
      />
    </>
  );
}
