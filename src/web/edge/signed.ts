import type { Actor } from '../../acts/by.ts';

/** A signed-in person, as the session says. */
export type Signed = {
  readonly actor: Actor;
  readonly name: string;
  readonly email: string | null;
  /** What they act as, in words: "Procurement officer, Oldham Council". */
  readonly hatLabel: string;
  /** The same in a word or two, for the menu. */
  readonly hatName: string;
  readonly sessionToken: string;
};
