import type { Clock } from '../../../acts/clock.ts';
import type { Database } from '../../../db/connect.ts';
import type { Random } from '../../../values/random.ts';
import type { KeyRing } from '../keys/key-ring.ts';

/** Where a sequencer works: the rows it numbers, the folder it writes, and the keys it signs with. */
export type SequencerPlace = {
  readonly db: Database;
  readonly recordFolder: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly publicUrl: string;
  readonly keyRing: KeyRing;
};
