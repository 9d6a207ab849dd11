import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import type { EvaluationFile } from './evaluation-file.rules.ts';

/** The decision as the record tells it once the award is published: the label, and the reason by its hash. */
export type DecisionFact = {
  readonly bid: string;
  readonly reasonSha256: string;
  /** Hexadecimal. */
  readonly salt: string;
};

/** SHA-256 of the evaluation as RFC 8785 canonical JSON. */
export function hashEvaluation(evaluation: EvaluationFile): string {
  return sha256Hex(canonicalJson(evaluation));
}

/**
 * The salted commitment that the record holds from the decision on, until publication tells the fact: the winner, the
 * reason and what it was reckoned from cannot change in between.
 */
export function commitToDecision(fact: DecisionFact, evaluation: EvaluationFile): string {
  return sha256Hex(canonicalJson({ ...fact, evaluationSha256: hashEvaluation(evaluation) }));
}
