import { readJson } from '../../../reference/read-json.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { type AppraisalFile, readAppraisal, rowsOf } from '../read-appraisal.rules.ts';
import type { MeasureRefused } from './commitments.rules.ts';
import { measureCommitments } from './measure-commitments.rules.ts';
import { measureSensitivity } from './measure-sensitivity.rules.ts';
import { measureText } from './measure-text.ts';
import { readCommitments } from './read-commitments.rules.ts';
import { isRefusal } from './read-line.rules.ts';
import { measureRefusals, words } from './words.en.ts';

/** `pp measure`: recomputes an account from the file of its lines, with the parameters that ship and no database. */
export const measureCommand: Command = {
  name: 'measure',
  summary: words.summary,
  usage: 'measure <commitments.json> [--sensitivity] [--json]',
  example: 'measure commitments.json --sensitivity --json',
  options: { sensitivity: { type: 'boolean' } },
  async run(call) {
    const [path, ...more] = call.words;
    if (path === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const typed = parseJson((await readInput(path, call.terminal)).text);
    const shipped = await readJson<AppraisalFile>('facts/appraisal.json');
    const file = settled(readCommitments(typed, readAppraisal(rowsOf(shipped), shipped.priceBaseYear)));
    const measured = settled(measureCommitments(file));
    const moves = call.options['sensitivity'] === true ? settled(measureSensitivity(file)).moves : null;
    return {
      json: moves ? { ...measured, sensitivity: moves, movesItMost: moves[0] ?? null } : measured,
      text: measureText(measured, moves),
    };
  },
};

/** What was read or measured; a refusal ends the command with its sentence. */
function settled<T extends object>(result: T | MeasureRefused): T {
  if (isRefusal(result)) throw new Refused(measureRefusals[result.refused](result));
  return result;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused(words.brokenJson((error as Error).message), { cause: error });
  }
}
