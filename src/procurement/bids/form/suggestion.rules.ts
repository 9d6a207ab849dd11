/** Something the supplier has said before, offered with where it said so; never filled in silently. */
export type Suggestion = { readonly text: string; readonly source: string };

/** By criterion what it has answered, by measure what it has counted. */
export type Suggestions = {
  readonly answers: Readonly<Record<string, readonly Suggestion[]>>;
  readonly measures: Readonly<Record<string, readonly Suggestion[]>>;
};

/** How many earlier answers are worth offering beside a question. */
export const MOST_SUGGESTIONS = 3;
