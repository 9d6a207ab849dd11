import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { EvidenceBadge } from '../../../web/icons/evidence-badge.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { answerWords, warningSentence } from '../figure.words.en.ts';
import type { Warning } from '../plausible.rules.ts';
import type { Question } from '../questions.rules.ts';
import type { ReviewVisit } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.sign;

type SignPageProps = {
  readonly visit: ReviewVisit;
  readonly implausible: readonly Warning[];
  readonly action: string;
  readonly region: string;
  readonly form: FormState;
};

/** Every answer with its grade, what is still open, and the signature. */
export function SignPage(props: SignPageProps) {
  const { visit, form } = props;
  const { set, figures } = visit;
  return (
    <Task>
      <BackLink href={visit.href}>{ownWords.section.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <StillOpen {...props} />
      {set.sections.map((section) => (
        <section>
          <h2>{section.title}</h2>
          <SummaryList
            rows={set.questions
              .filter((question) => question.section === section.id && figures.has(question.id))
              .map((question) => answerRow(visit, question))}
          />
        </section>
      ))}
      <Signature {...props} />
    </Task>
  );
}

function answerRow({ href, figures }: ReviewVisit, question: Question) {
  const figure = figures.get(question.id);
  const isGiven = figure?.answer.answer === 'given' && question.kind !== 'words';
  return {
    key: question.short,
    value: figure ? (
      <>
        {answerWords(figure.answer, question.unit)} {isGiven ? <EvidenceBadge level={figure.grade} /> : null}
      </>
    ) : (
      ''
    ),
    actions: [
      {
        href: `${href}/sections/${question.section}#${question.id}`,
        text: text.change,
        hiddenText: question.short,
      },
    ],
  };
}

function StillOpen({ visit, implausible }: SignPageProps) {
  const { set, figures, href } = visit;
  const open = set.questions.filter(({ id }) => !figures.has(id));
  const link = ({ id, section, short }: Question) => (
    <a href={`${href}/sections/${section}#${id}`}>{short}</a>
  );
  return (
    <>
      {open.length > 0 ? <p>{text.open}</p> : null}
      {open.length > 0 ? (
        <ul>
          {open.map((question) => (
            <li>{link(question)}</li>
          ))}
        </ul>
      ) : null}
      {implausible.length > 0 ? <p>{text.check}</p> : null}
      {implausible.length > 0 ? (
        <ul>
          {implausible.map((warning) => (
            <li>
              {set.questions.filter(({ id }) => id === warning.questionId).map(link)}:{' '}
              {warningSentence(warning, set)}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Signature({ visit, action, form }: SignPageProps) {
  return (
    <Form action={action}>
      <h2>{text.who}</h2>
      <p>{text.published}</p>
      <TextInput
        name="name"
        label={text.name}
        value={typedText(form, 'name')}
        error={form.errors['name']}
        autocomplete="name"
      />
      <TextInput
        name="position"
        label={text.position}
        value={typedText(form, 'position')}
        error={form.errors['position']}
        autocomplete="organization-title"
      />
      <Checkboxes
        name="authority"
        error={form.errors['authority']}
        items={[{ value: 'yes', text: text.authority(visit.review.name) }]}
        values={typedText(form, 'authority') ? ['yes'] : []}
      />
      <Button>{text.sign}</Button>
    </Form>
  );
}
