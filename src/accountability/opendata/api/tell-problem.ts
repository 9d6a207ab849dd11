import type { Site } from '../../../web/edge/visit.ts';
import { type Problem, problemAnchor, problemStatuses } from './problem.rules.ts';
import { words } from './words.en.ts';

export function statusOf({ problem }: Problem): number {
  return problemStatuses[problem];
}

/** A problem as RFC 9457 has it. Its type is the address where it is explained. */
export function problemText(
  { publicUrl }: Pick<Site, 'publicUrl'>,
  { problem, detail, faults }: Problem,
): string {
  return JSON.stringify({
    type: publicUrl + problemAnchor(problem),
    title: words.problems[problem].title,
    status: problemStatuses[problem],
    detail,
    ...(faults ? { faults } : {}),
  });
}
