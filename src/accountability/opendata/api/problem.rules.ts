/** Everything that the API says no to, and the status it says it with (RFC 9110). */
export const problemStatuses = {
  'parameter-unknown': 400,
  'parameter-wrong': 400,
  'cursor-not-ours': 400,
  'body-wrong': 422,
  'body-too-large': 413,
  'body-type-unknown': 415,
  'key-unknown': 401,
  'key-needed': 401,
  'role-needed': 403,
  'not-there': 404,
  'method-unknown': 405,
  'sent-before': 409,
  'rules-say-no': 422,
  'too-many': 429,
  fault: 500,
  busy: 503,
} as const;

export type ProblemKind = keyof typeof problemStatuses;
export const problemKinds = Object.keys(problemStatuses) as ProblemKind[];

/** What went wrong with one request, in a sentence that says how to mend it. */
export type Problem = {
  readonly problem: ProblemKind;
  readonly detail: string;
  /** Methods that do something at this address, where the one asked does not. */
  readonly allowed?: readonly string[];
  /** Each thing that was wrong, where there can be several. */
  readonly faults?: readonly { readonly where: string; readonly detail: string }[];
};

export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}

/** Where on the page about the API a kind of problem is explained. */
export function problemAnchor(kind: ProblemKind): string {
  return `/data/api#${kind}`;
}
