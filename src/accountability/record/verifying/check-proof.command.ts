import { type Command, WrongUse } from '../../../terminal/command.ts';
import { readInputBytes } from '../../../terminal/read-input.ts';
import { checkVector } from './check-vector.rules.ts';
import { vectorFaults, words } from './words.en.ts';

/** `pp record check-proof`: one RFC 6962 proof, as test vectors write it, accepted or not. */
export const checkProofCommand: Command = {
  name: 'record check-proof',
  summary: words.checkProof,
  usage: 'record check-proof <vector.json> [--json]',
  example: 'record check-proof inclusion/1/happy-path.json --json',
  options: {},
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneVector);
    const checked = checkVector((await readInputBytes(file, call.terminal)).bytes.toString('utf8'));
    if (checked.accepted) return { json: { accepted: true }, text: words.accepted };
    const { why } = checked;
    const reason = vectorFaults[why.kind]('field' in why ? why.field : '');
    call.terminal.errors.write(`${reason}\n`);
    return { json: { accepted: false, reason }, text: words.notAccepted, exitCode: 1 };
  },
};
