export type Screen = {
  readonly title: string;
  readonly says: readonly string[];
  readonly list?: readonly string[];
};
export type Answer = { readonly text: string; readonly says: string; readonly right?: boolean };
export type Question = {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly Answer[];
};

/** One lesson: a few screens to read, then a check of a few questions. */
export type Lesson = {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly screens: readonly Screen[];
  readonly questions: readonly Question[];
};

/** Which answer was chosen for each question, by its place from 0, as a form sends it. */
export type Chosen = Readonly<Record<string, string | undefined>>;

export type Marked =
  | { readonly passed: true }
  /** What to say about each question that is not right yet, by its id; null where none was chosen. */
  | { readonly passed: false; readonly wrong: Readonly<Record<string, string | null>> };

/**
 * Marks a check. It is passed when every question has its right answer; there is no other mark, and it can be tried
 * again and again. What is said about a wrong answer is about that answer, so that trying again is thinking again.
 */
export function markCheck(questions: readonly Question[], chosen: Chosen): Marked {
  const wrong = Object.fromEntries(
    questions.flatMap(({ id, answers }) => {
      const answer = answers[Number.parseInt(chosen[id] ?? '', 10)];
      return answer?.right ? [] : [[id, answer?.says ?? null] as const];
    }),
  );
  return Object.keys(wrong).length === 0 ? { passed: true } : { passed: false, wrong };
}

export type Passed = { readonly slug: string; readonly version: number };
export type LessonState = 'passed' | 'changed' | 'to-do';

/** Where somebody stands with one lesson: a version that came after the one they passed is passed again. */
export function lessonState(lesson: Passed, passes: readonly Passed[]): LessonState {
  const own = passes.filter(({ slug }) => slug === lesson.slug);
  if (own.some(({ version }) => version === lesson.version)) return 'passed';
  return own.length > 0 ? 'changed' : 'to-do';
}

/** The lessons that somebody has still to pass, in order. None left: they are trained. */
export function lessonsLeft<One extends Passed>(lessons: readonly One[], passes: readonly Passed[]): One[] {
  return lessons.filter((lesson) => lessonState(lesson, passes) !== 'passed');
}
