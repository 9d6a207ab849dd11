import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { checkHref, lessonHref, screenHref, trainingHref } from './hrefs.rules.ts';
import type { Lesson, Screen } from './training.rules.ts';
import { words } from './words.en.ts';

type ScreenPageProps = { readonly lesson: Lesson; readonly screen: Screen; readonly number: number };

/** One screen of a lesson. */
export function ScreenPage({ lesson, screen, number }: ScreenPageProps) {
  const { slug, screens } = lesson;
  const isLast = number === screens.length;
  return (
    <Task>
      <p class="kicker">{lesson.title}</p>
      <h1>{screen.title}</h1>
      <ScreenText screen={screen} />
      <ButtonGroup>
        <Button href={isLast ? checkHref(slug) : screenHref(slug, number + 1)}>
          {isLast ? words.toCheck : words.next}
        </Button>
        <a class="govuk-link" href={number > 1 ? screenHref(slug, number - 1) : trainingHref}>
          {number > 1 ? words.previous : words.all}
        </a>
      </ButtonGroup>
      <p class="note">{words.place(number, screens.length)}</p>
      <p class="note">
        <a href={lessonHref(slug)}>{words.onOnePage}</a>
      </p>
    </Task>
  );
}

/** The whole lesson on one page: to read at once, to print, to read aloud from. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  return (
    <Task>
      <p class="kicker">{words.kicker}</p>
      <h1>{lesson.title}</h1>
      <p class="lede">{lesson.summary}</p>
      {lesson.screens.map((screen) => (
        <section>
          <h2>{screen.title}</h2>
          <ScreenText screen={screen} />
        </section>
      ))}
      <Button href={checkHref(lesson.slug)}>{words.toCheck}</Button>
      <p>
        <a href={trainingHref}>{words.all}</a>
      </p>
    </Task>
  );
}

function ScreenText({ screen }: { readonly screen: Screen }) {
  return (
    <>
      {screen.says.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {screen.list ? (
        <ul>
          {screen.list.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
