import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { scoreEvaluation } from './score-evaluation.rules.ts';
import { scoreText } from './score-text.ts';
import { evaluationRefusals, words } from './words.en.ts';

/** `pp score`: recomputes a ranking, and how firm it is, from the published file and nothing else. */
export const scoreCommand: Command = {
  name: 'score',
  summary: words.summary,
  usage: 'score <evaluation.json> [--json]',
  example: 'score evaluation.json --json',
  options: {},
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const result = scoreEvaluation(readJson((await readInput(file, call.terminal)).text));
    if ('refused' in result) throw new Refused(evaluationRefusals[result.refused](result.about));
    return { json: result, text: scoreText(result) };
  },
};

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(words.brokenJson((error as Error).message), { cause: error });
  }
}
