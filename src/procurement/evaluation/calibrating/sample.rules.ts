/** A made-up answer with the mark that a panel agreed for it, for every scale that a question can have. */
export type Sample = {
  readonly slug: string;
  readonly version: number;
  readonly question: string;
  readonly answer: readonly string[];
  /** The agreed mark by the highest mark of the scale, 1 to 10. */
  readonly agreed: Readonly<Record<string, number>>;
  readonly strengths: readonly string[];
  readonly gaps: readonly string[];
  readonly why: string;
  /** What to look at again for whoever marked it higher, and lower. */
  readonly higher: string;
  readonly lower: string;
};

/**
 * The sample of one purchase: the same for everybody on its panel, so that their marks can be laid side by side, and
 * another one for about every other purchase. `procurementId` is a UUID.
 */
export function chooseSample(samples: readonly Sample[], procurementId: string): Sample {
  const place = Number.parseInt(procurementId.replaceAll('-', '').slice(-4), 16) % samples.length;
  const sample = samples[place];
  if (!sample) throw new Error('there is no sample answer');
  return sample;
}

/** The scale on which somebody does the exercise: that of their first question. Null where people score nothing. */
export function exerciseScale(questions: readonly { readonly bandMax: number }[]): number | null {
  return questions[0]?.bandMax ?? null;
}

export type Distance = { readonly side: 'same' | 'higher' | 'lower'; readonly marks: number };

/** How far a mark is from the agreed one. */
export function distanceOf(done: { readonly score: number; readonly agreed: number }): Distance {
  const marks = Math.abs(done.score - done.agreed);
  return { side: marks === 0 ? 'same' : done.score > done.agreed ? 'higher' : 'lower', marks };
}
