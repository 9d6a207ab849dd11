import { z } from 'zod';
import { dateFrom } from '../../../web/edge/date-field.ts';
import type { FilingFault } from './file-visit.ts';
import { type AnswerName, answerNames, findings, type QuestionName, questionNames } from './visit.rules.ts';
import { words } from './words.en.ts';

/** Which field each refusal belongs to; the empty name is the whole form. */
export const fieldOf: Readonly<Record<FilingFault, string>> = {
  'not-seated': '',
  'own-promise': '',
  'contract-over': '',
  'answers-missing': '',
  'already-that-day': 'visitedOn',
  'date-in-future': 'visitedOn',
  'date-before-promise': 'visitedOn',
  'words-missing': 'words',
  'words-too-long': 'words',
  'name-missing': 'shownName',
  'name-too-long': 'shownName',
};

/** What a monitor typed; every question that the form asked is answered, and all that is wrong is said at once. */
export const visitForm = z
  .looseObject({
    found: z.string().default(''),
    words: z.string().default(''),
    shownName: z.string().default(''),
  })
  .transform((typed, at) => {
    const wrong = (field: string, message: string) => at.addIssue({ code: 'custom', path: [field], message });
    const found = findings.find((one) => one === typed.found);
    if (!found) wrong('found', words.form.choose);
    if (typed.words.trim() === '') wrong('words', words.faults['words-missing']);
    if (typed.shownName.trim() === '') wrong('shownName', words.faults['name-missing']);
    const answers: Partial<Record<QuestionName, AnswerName>> = {};
    for (const name of questionNames) {
      const answer = answerNames.find((one) => one === typed[`asked-${name}`]);
      if (answer) answers[name] = answer;
    }
    const visitedOn = dateFrom(typed, 'visitedOn', words.seenWhen, at);
    return { found: found ?? 'seen', words: typed.words, shownName: typed.shownName, answers, visitedOn };
  });
