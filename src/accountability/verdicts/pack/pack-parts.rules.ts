/** What a machine cannot say of a contract, and the commissioner writes. */
export const partNames = ['dependency', 'prevention', 'equality', 'alternatives'] as const;
export type PartName = (typeof partNames)[number];

/** Words with their sources, or why there are none. */
export type Part =
  | { readonly words: string; readonly sources: string; readonly leftOut: null }
  | { readonly words: null; readonly sources: string; readonly leftOut: string };
export type Parts = Readonly<Record<PartName, Part | null>>;

export type PartFault = 'given' | 'neither' | 'both' | 'words-short' | 'left-out-short';

/** So many words at the least: fewer say nothing of a contract. */
const FEWEST_WORDS = 8;

/** What keeps a part from being saved: it says something, or says why it does not; never both. */
export function findPartFault(part: {
  readonly words: string;
  readonly leftOut: string;
}): PartFault | undefined {
  const [words, leftOut] = [countWords(part.words), countWords(part.leftOut)];
  if (words === 0 && leftOut === 0) return 'neither';
  if (words > 0 && leftOut > 0) return 'both';
  if (words > 0) return words < FEWEST_WORDS ? 'words-short' : undefined;
  return leftOut < FEWEST_WORDS ? 'left-out-short' : undefined;
}

/** The parts that nobody has written, or said why not. */
export function missingParts(parts: Parts): PartName[] {
  return partNames.filter((name) => parts[name] === null);
}

export function isPartName(name: string | undefined): name is PartName {
  return partNames.some((each) => each === name);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
