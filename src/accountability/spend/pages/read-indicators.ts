import { readJson } from '../../../reference/read-json.ts';

/** A figure about the whole region, as somebody else published it: never computed here. */
export type Indicator = {
  readonly name: string;
  /** As it was published, such as `£4.7 billion a year`. */
  readonly figure: string;
  /** What it is of, in a sentence. */
  readonly says: string;
  /** The year or the day it is of, in words. */
  readonly when: string;
  readonly source: string;
  readonly url: string | null;
};

type Facts = { readonly indicators: readonly Indicator[] };

/** The region’s dated indicators, in the order the data has them. */
export async function readIndicators(): Promise<readonly Indicator[]> {
  kept ??= readJson<Facts>('facts/indicators.json');
  return (await kept).indicators;
}

// Read once: it comes with the program and does not change while it runs.
let kept: Promise<Facts> | undefined;
