export const withheldKinds = ['trade-secret', 'commercial-interests', 'national-security'] as const;
export type WithheldKind = (typeof withheldKinds)[number];

/** A passage of a contract: its words, or why they are left out. */
export type Passage = {
  readonly position: number;
  readonly words: string;
  readonly withheldAs: WithheldKind | null;
  readonly withheldReason: string | null;
};

export const MOST_PASSAGES = 2000;

/** Paragraphs as they were written, one passage each: an empty line ends one. */
export function splitPassages(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((passage) => passage.trim())
    .filter((passage) => passage !== '');
}

/** The passages again as one text, to be changed. */
export function joinPassages(passages: readonly Pick<Passage, 'words'>[]): string {
  return passages.map(({ words }) => words).join('\n\n');
}

/**
 * Passages of a changed text: one whose words are as before is left out as before, so that nothing is published by
 * mending a comma elsewhere.
 */
export function keepWithheld(words: readonly string[], before: readonly Passage[]): Passage[] {
  return words.map((each, index) => {
    const same = before.find((passage) => passage.words === each && passage.withheldAs !== null);
    return {
      position: index + 1,
      words: each,
      withheldAs: same?.withheldAs ?? null,
      withheldReason: same?.withheldReason ?? null,
    };
  });
}

/** A passage as everyone may read it: never its words where they are left out. */
export type PublicPassage =
  | { readonly position: number; readonly words: string }
  | { readonly position: number; readonly leftOut: WithheldKind; readonly reason: string };

export function publicPassages(passages: readonly Passage[]): PublicPassage[] {
  return passages.map(({ position, words, withheldAs, withheldReason }) =>
    withheldAs ? { position, leftOut: withheldAs, reason: withheldReason ?? '' } : { position, words },
  );
}
