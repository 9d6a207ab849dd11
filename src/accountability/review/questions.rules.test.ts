import { describe, expect, it } from 'vitest';
import { readJson } from '../../reference/read-json.ts';
import { livingWageOf } from './living-wage.ts';
import { questionsFor } from './questions.rules.ts';
import { readQuestions } from './read-questions.ts';

const set = await readQuestions();
const ids = set.questions.map(({ id }) => id);

describe('the questions of the Review', () => {
  it('each say what counts, what does not and what shows it, once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const bare = set.questions.filter(
      (one) => !one.sentence || !one.whatCounts || !one.whatDoesNot || !one.evidenceRule || one.minutes < 1,
    );
    expect(bare).toEqual([]);
  });

  it('refer only to questions, sections and measures that are there', async () => {
    const { measures } = await readJson<{ measures: { slug: string }[] }>('frameworks/measures.json');
    const slugs = measures.map(({ slug }) => slug);
    const sections = set.sections.map(({ id }) => id);
    const unknown = set.questions.flatMap(({ section, measure, notOver, shareOf, hoursOf, weeksOf }) => [
      ...[section].filter((id) => !sections.includes(id)),
      ...[measure].filter((slug) => slug !== null && !slugs.includes(slug)),
      ...[notOver, shareOf, hoursOf, weeksOf].filter((id) => id !== undefined && !ids.includes(id)),
    ]);
    expect(unknown).toEqual([]);
  });

  it('ask a public body for no turnover and for nothing that its payments already show', () => {
    const body = questionsFor(set, 'body').questions.map(({ id }) => id);
    expect(body).not.toContain('regional-turnover');
    expect(body).not.toContain('local-respend');
    expect(body).toContain('staff');
  });

  it('stand beside the Living Wage that had to be paid at the end of the year, with its source', async () => {
    const rates = await Promise.all(['2023-24', '2024-25', '2025-26', '2026-27'].map(livingWageOf));
    expect(rates.map((rate) => rate?.ukPencePerHour)).toEqual([undefined, 1200, 1260, 1345]);
    expect(rates.at(-1)?.source.name).toBeTruthy();
  });
});
