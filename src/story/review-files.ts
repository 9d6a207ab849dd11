/** The Reviews of the story, as data/story/greater-manchester/README.md describes them. */
export type StoryReview = {
  readonly filer: { readonly supplier: string } | { readonly body: string };
  readonly by: string;
  readonly year: string;
  readonly startedAt: string;
  /** Minutes on each part. */
  readonly minutesEach: number;
  /** In the question’s own unit; words for what is no figure. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly evidence: readonly { question: string; file?: string; link?: string }[];
  readonly signed: Signature | null;
  readonly queries: readonly StoryQuery[];
  readonly checks: readonly (ByOfficer & { question: string; note: string })[];
  readonly closed: (ByOfficer & { note: string }) | null;
  readonly correction: StoryCorrection | null;
};
export type Signature = { readonly at: string; readonly name: string; readonly position: string };
export type ByOfficer = { readonly body: string; readonly by: string; readonly at: string };
export type StoryQuery = ByOfficer & {
  readonly question: string;
  readonly words: string;
  readonly reply: { readonly at: string; readonly by: string; readonly words: string } | null;
};
export type StoryCorrection = {
  readonly at: string;
  readonly why: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly signed: Signature;
  readonly closed: (ByOfficer & { note: string }) | null;
};
