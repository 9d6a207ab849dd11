import type { ShownLevels } from '../../accountability/promises/levels.rules.ts';
import type { MandateAnswer } from '../../participation/mandates/mandate.rules.ts';
import type { WeightPart } from '../../web/charts/weight-bar.rules.ts';
import type { Station, StationState } from '../../web/thread/thread.ts';

/** A sentence, some of it strong. */
export type Phrase = readonly (string | { readonly strong: string })[];

/** What the authority did with one priority, beside the points residents gave it. */
export type AnswerRow = {
  readonly name: string;
  readonly points: number | null;
  readonly answer: MandateAnswer;
  /** Empty where it was taken as it stands. */
  readonly note: string;
  readonly isFollowed: boolean;
};

/** What a station shows beneath its sentence. */
export type Figure =
  | { readonly kind: 'answers'; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'marks'; readonly sentence: string; readonly parts: readonly WeightPart[] }
  | {
      readonly kind: 'levels';
      readonly sentence: string;
      readonly caption: string;
      readonly levels: ShownLevels;
      /** The body that verifies, for the row's label. */
      readonly verifier: string;
    };

export type CardLink = { readonly href: string; readonly text: string; readonly isAct?: boolean };

/** One station, told: who acted, when, what it left, and what became of the followed priority there. */
export type ToldStation = {
  readonly station: Station;
  readonly state: StationState;
  /** Residents took part, or may: the stop is filled. */
  readonly residents: boolean;
  readonly who: string;
  readonly when: string;
  /** What it left behind, or what is still to come. */
  readonly says: readonly string[];
  readonly strand: Phrase | null;
  readonly figures: readonly Figure[];
  readonly links: readonly CardLink[];
};

/** A station before anything is said of it: what every card starts from. */
export function blankStation(
  station: Station,
  state: StationState,
  residents = false,
): Omit<ToldStation, 'who' | 'when' | 'says'> {
  return { station, state, residents, strand: null, figures: [], links: [] };
}

/** A phrase without its emphasis, for places that only hold text. */
export function plainText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
}
