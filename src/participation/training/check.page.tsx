import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { checkHref, lessonHref, screenHref, trainingHref } from './hrefs.rules.ts';
import type { Lesson } from './training.rules.ts';
import { words } from './words.en.ts';

/** The questions at the end of a lesson. */
export function CheckPage({ lesson, form }: { readonly lesson: Lesson; readonly form: FormState }) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">{lesson.title}</p>
      <h1>{words.checkTitle(lesson.title)}</h1>
      <p>{words.checkLede}</p>
      <Form action={checkHref(lesson.slug)}>
        {lesson.questions.map(({ id, question, answers }) => (
          <Radios
            name={id}
            legend={question}
            legendSize="m"
            error={form.errors[id]}
            value={typedText(form, id)}
            items={answers.map(({ text }, place) => ({ value: place, text }))}
          />
        ))}
        <Button>{words.answer}</Button>
      </Form>
      <p>
        <a href={lessonHref(lesson.slug)}>{words.onOnePage}</a>
      </p>
    </Task>
  );
}

type PassedPageProps = { readonly lesson: Lesson; readonly next: Lesson | undefined };

/** After the check: every question with its answer explained, and the way on. */
export function PassedPage({ lesson, next }: PassedPageProps) {
  return (
    <Task>
      <h1>{words.passedTitle(lesson.title)}</h1>
      <p>{next ? null : words.allPassed}</p>
      <Button href={next ? screenHref(next.slug, 1) : '/waiting'}>
        {next ? words.nextLesson(next.title) : words.waiting}
      </Button>
      <p>{words.passedLede}</p>
      {lesson.questions.map(({ question, answers }) => {
        const right = answers.find((answer) => answer.right);
        return (
          <section>
            <h2>{question}</h2>
            <p>
              <strong>{right?.text}</strong>
            </p>
            <p>{right?.says}</p>
          </section>
        );
      })}
      <p>
        <a href={`${checkHref(lesson.slug)}?again=1`}>{words.again}</a>
      </p>
      <p>
        <a href={trainingHref}>{words.all}</a>
      </p>
    </Task>
  );
}
