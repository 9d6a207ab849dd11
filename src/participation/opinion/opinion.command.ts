import { type Answer, type Call, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { readInputBytes } from '../../terminal/read-input.ts';
import { findOpinionGroups } from './find-opinion-groups.rules.ts';
import type { OpinionResult, StatementState } from './opinion.rules.ts';
import { opinionJson } from './opinion-json.ts';
import { opinionText } from './opinion-text.ts';
import { readStates } from './reading/read-states.rules.ts';
import { readVotes } from './reading/read-votes.rules.ts';
import { gatherVotes, type VoteMatrix } from './vote-matrix.rules.ts';
import { opinionRefusals, words } from './words.en.ts';

/** `pp opinion`: recomputes, from a file and nothing else, the groups of opinion in votes on statements. */
export const opinionCommand: Command = {
  name: 'opinion',
  summary: words.summary,
  usage:
    'opinion <votes> [--statements <file>] [--method stable|polis] [--seed <text>] [--full] [--assignments] [--json]',
  example: 'opinion participants-votes.csv --statements comments.csv --method polis',
  options: {
    statements: { type: 'string' },
    method: { type: 'string', default: 'stable' },
    seed: { type: 'string' },
    full: { type: 'boolean' },
    assignments: { type: 'boolean' },
  },
  async run(call) {
    const [file, ...more] = call.words;
    const { method, seed } = call.options;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    if (method !== 'stable' && method !== 'polis') throw new WrongUse(words.unknownMethod(String(method)));
    const matrix = await readMatrix(file, call);
    const states = await readStatesFor(matrix, call);
    const result = findOpinionGroups(matrix, {
      method,
      states,
      ...(typeof seed === 'string' ? { seed } : {}),
    });
    return answer(matrix, result, call);
  },
};

async function readMatrix(file: string, { terminal }: Call): Promise<VoteMatrix> {
  const read = readVotes((await readInputBytes(file, terminal)).bytes);
  if ('refused' in read) throw new Refused(read.refused);
  terminal.progress(words.haveRead(read.votes.count));
  return gatherVotes(read.votes);
}

async function readStatesFor(matrix: VoteMatrix, { options, terminal }: Call): Promise<StatementState[]> {
  const { statements: file } = options;
  if (typeof file !== 'string') return matrix.statements.map(() => 'shown');
  const read = readStates((await readInputBytes(file, terminal)).bytes);
  if ('refused' in read) throw new Refused(read.refused);
  return matrix.statements.map((name) => read.states.get(name) ?? 'shown');
}

/** A refusal is part of the answer: the positions stand, only the groups are not shown, and the sentence says why. */
function answer(matrix: VoteMatrix, result: OpinionResult, { options, terminal }: Call): Answer {
  const json = opinionJson(matrix, result, {
    full: options['full'] === true,
    assignments: options['assignments'] === true,
  });
  if (result.refused === null) return { json, text: opinionText(matrix, result) };
  terminal.errors.write(`${opinionRefusals[result.refused]}\n`);
  return { json, text: opinionText(matrix, result), exitCode: 1 };
}
