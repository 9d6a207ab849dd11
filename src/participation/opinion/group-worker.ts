// Runs beside the server, so that finding groups never makes anybody wait for an answer.
import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer, WorkerTask } from './find-in-worker.ts';
import { findOpinionGroups } from './find-opinion-groups.rules.ts';
import type { StatementState } from './opinion.rules.ts';
import { modelOf } from './own-group.rules.ts';
import { publishOpinion } from './published-map.rules.ts';
import { readCsvVotes } from './reading/read-csv-votes.rules.ts';
import { gatherVotes } from './vote-matrix.rules.ts';

parentPort?.once('message', (task: WorkerTask) => parentPort?.postMessage(answer(task), []));

function answer({ csv, notShown, seed, previous, isClosed }: WorkerTask): WorkerAnswer {
  const read = readCsvVotes(csv);
  if ('refused' in read) throw new Error(read.refused);
  const matrix = gatherVotes(read.votes);
  const leftOut = new Set(notShown);
  const states = matrix.statements.map((id): StatementState => (leftOut.has(id) ? 'declined' : 'shown'));
  const result = findOpinionGroups(matrix, {
    method: 'stable',
    states,
    seed,
    isClosed,
    ...(previous ? { previous } : {}),
  });
  return {
    published: publishOpinion(matrix, result),
    model: modelOf(matrix, result, states),
    memory: result.memory ?? previous,
  };
}
