/** One part of a standing page: paragraphs, then a list where there is one. */
export type StandingSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  /** The nine steps are drawn here, and the list says each in full. */
  readonly isThread?: boolean;
  /** The rungs residents can reach, the first the lowest. */
  readonly ladder?: readonly Rung[];
};

/** How far residents are involved, and what must be true first. */
export type Rung = { readonly rung: string; readonly means: string; readonly gate: string };

/** A page that says the same to everyone until its words are changed. */
export type StandingPage = {
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly StandingSection[];
};
