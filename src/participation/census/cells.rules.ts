import type { Cell } from '../rounds/round.rules.ts';

/** The answers to each question about people, as the census groups them; the age bands begin at 16. */
export const cellLevels = {
  'age-band': ['16-24', '25-34', '35-49', '50-64', '65-74', '75-plus'],
  sex: ['female', 'male'],
  'ethnic-group': ['asian', 'black', 'mixed', 'white', 'other'],
  disability: ['disabled', 'not-disabled'],
} as const satisfies Record<Cell, readonly string[]>;

/** What people are grouped by: where they live, which is always known, and what the round asked. */
export type Dimension = 'district' | Cell;

/** What is known of one answer: a district of the region or null for elsewhere; null for what was not said. */
export type AnswerFacts = { readonly [dimension in Dimension]: string | null };

/** Cells that are special category data: kept only with explicit consent (UK GDPR article 9). */
export const consentCells: readonly Cell[] = ['ethnic-group', 'disability'];

/** How many people the census counted at one level of one cell in one district. */
export type CensusCount = {
  readonly district: string;
  readonly cell: Cell;
  readonly level: string;
  readonly people: number;
};
