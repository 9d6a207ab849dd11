import { formatDate, londonDate } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { screenHref } from './hrefs.rules.ts';
import type { Pass } from './training.queries.ts';
import { type Lesson, lessonState, lessonsLeft } from './training.rules.ts';
import { words } from './words.en.ts';

export type LessonsProps = {
  readonly lessons: readonly Lesson[];
  /** What the reader has passed; undefined for somebody who is not signed in. */
  readonly passes: readonly Pass[] | undefined;
};

/** Every lesson, with what the reader has passed. */
export function LessonsPage({ lessons, passes }: LessonsProps) {
  const left = lessonsLeft(lessons, passes ?? []);
  const [next] = left;
  return (
    <Task>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {passes ? <p>{words.left(left.length, lessons.length)}</p> : null}
      {next ? (
        <Button href={screenHref(next.slug, 1)} isStart>
          {passes && left.length < lessons.length ? words.goOn : words.start}
        </Button>
      ) : null}
      <ol class="list lessons">
        {lessons.map((lesson) => (
          <li>
            <h2>
              <a href={screenHref(lesson.slug, 1)}>{lesson.title}</a>
            </h2>
            <p>{lesson.summary}</p>
            <p class="note">
              {words.minutes(lesson.minutes)}
              {passes ? ` · ${stateText(lesson, passes)}` : ''}
            </p>
          </li>
        ))}
      </ol>
      <h2>{words.why}</h2>
      <p>{words.whySays}</p>
    </Task>
  );
}

function stateText(lesson: Lesson, passes: readonly Pass[]): string {
  const pass = passes.find(({ slug, version }) => slug === lesson.slug && version === lesson.version);
  return pass
    ? words.passedOn(formatDate(londonDate(pass.passedAt)))
    : words.states[lessonState(lesson, passes)];
}
