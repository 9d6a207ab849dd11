/** One part of a standing page: paragraphs, then a list where there is one. */
export type StandingSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
};

/** A page that says the same to everyone until its words are changed. */
export type StandingPage = {
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly StandingSection[];
};
