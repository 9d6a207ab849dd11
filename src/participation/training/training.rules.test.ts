import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandScale } from '../../procurement/criteria/band-scale.en.ts';
import { checkPlainLanguage } from '../wording/plain-language.rules.ts';
import { type Lesson, lessonState, lessonsLeft, markCheck } from './training.rules.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/training/${name}.json`, import.meta.url), 'utf8'));
const lessons = (read('modules') as { modules: string[] }).modules.map((slug) => read(slug) as Lesson);

describe('a check', () => {
  const questions = [
    {
      id: 'a',
      question: 'A?',
      answers: [
        { text: 'yes', says: 'Because.', right: true },
        { text: 'no', says: 'Think of B.' },
      ],
    },
    {
      id: 'b',
      question: 'B?',
      answers: [
        { text: 'yes', says: 'Think of A.' },
        { text: 'no', says: 'Because.', right: true },
      ],
    },
  ];

  it('is passed with every answer right, and says what to think about where one is wrong', () => {
    expect(markCheck(questions, { a: '0', b: '1' })).toEqual({ passed: true });
    expect(markCheck(questions, { a: '0', b: '0' })).toEqual({ passed: false, wrong: { b: 'Think of A.' } });
  });

  it('is not passed by leaving a question out, nor by an answer that is not there', () => {
    expect(markCheck(questions, { b: '1' })).toEqual({ passed: false, wrong: { a: null } });
    for (const odd of ['', '-1', '2', '99', 'x', 'constructor'])
      expect(markCheck(questions, { a: odd, b: '1' })).toMatchObject({ passed: false, wrong: { a: null } });
  });
});

describe('what somebody has still to pass', () => {
  it('is what they have not passed in the version that stands now', () => {
    const now = [
      { slug: 'one', version: 2 },
      { slug: 'two', version: 1 },
    ];
    const passes = [
      { slug: 'one', version: 1 },
      { slug: 'two', version: 1 },
      { slug: 'gone', version: 3 },
    ];
    expect(lessonsLeft(now, passes)).toEqual([{ slug: 'one', version: 2 }]);
    expect(now.map((lesson) => lessonState(lesson, passes))).toEqual(['changed', 'passed']);
    expect(lessonState(now[0]!, [])).toBe('to-do');
  });

  it('never grows by passing something', () => {
    const some = fc.array(
      fc.record({ slug: fc.constantFrom('a', 'b', 'c'), version: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(some, some, some, (now, passes, more) => {
        expect(lessonsLeft(now, [...passes, ...more]).length).toBeLessThanOrEqual(
          lessonsLeft(now, passes).length,
        );
      }),
    );
  });
});

describe('the lessons as they are', () => {
  it('are there', () => expect(lessons.length).toBeGreaterThanOrEqual(6));

  it.each(lessons.map((lesson) => [lesson.slug, lesson] as const))(
    '%s is short, plain and checked',
    (slug, lesson) => {
      expect(lesson.slug).toBe(slug);
      expect(lesson.screens.length).toBeGreaterThanOrEqual(3);
      expect(lesson.screens.length).toBeLessThanOrEqual(6);
      expect(lesson.questions.length).toBeGreaterThanOrEqual(3);
      expect(lesson.questions.length).toBeLessThanOrEqual(5);
      const text = lesson.screens
        .flatMap(({ title, says, list = [] }) => [title, ...says, ...list])
        .join('\n');
      const plain = checkPlainLanguage(text);
      expect(plain.readingAge).toBeLessThanOrEqual(9);
      expect(plain.findings.filter(({ kind }) => kind === 'long-sentence')).toEqual([]);
      expect(new Set(lesson.questions.map(({ id }) => id)).size).toBe(lesson.questions.length);
      for (const { answers } of lesson.questions) {
        expect(answers.length).toBeGreaterThanOrEqual(3);
        expect(answers.filter(({ right }) => right)).toHaveLength(1);
        for (const { says } of answers) expect(says.length).toBeGreaterThan(10);
      }
    },
  );

  it('do not give the right answer away by its place', () => {
    const places = lessons.flatMap(({ questions }) =>
      questions.map(({ answers }) => answers.findIndex(({ right }) => right)),
    );
    for (const place of [0, 1, 2])
      expect(places.filter((one) => one === place).length).toBeGreaterThanOrEqual(places.length / 5);
  });

  it('teach the scale that is used', () => {
    const scale = lessons
      .find(({ slug }) => slug === 'scoring-alone')
      ?.screens.find(({ title }) => title === 'The scale');
    const said = bandScale.map(({ mark, name, means }) => `${mark}, ${name}: ${means}`.toLowerCase());
    expect(scale?.list?.map((line) => line.toLowerCase())).toEqual(said);
  });
});
