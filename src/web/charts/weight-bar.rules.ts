/** One award criterion on the bar; marks are whole and all of them make 100. */
export type WeightPart = {
  readonly label: string;
  readonly marks: number;
  readonly kind: 'price' | 'quality' | 'social';
  /** The followed priority is marked here. */
  readonly followed?: boolean | undefined;
};

export type PlacedPart = WeightPart & { readonly start: number };

/** Where each part begins, in marks from the left. Parts of no marks take no place. */
export function placeParts(parts: readonly WeightPart[]): readonly PlacedPart[] {
  let start = 0;
  const placed: PlacedPart[] = [];
  for (const part of parts.filter(({ marks }) => marks > 0)) {
    placed.push({ ...part, start });
    start += part.marks;
  }
  return placed;
}
