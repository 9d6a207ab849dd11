import { systemRandom } from '../values/random.ts';
import type { By } from './by.ts';
import { databaseClock } from './clock.ts';
import { nobody } from './nobody.ts';

/** Whoever runs the command line on the machine itself: the database's time, and no account. */
export function atTheTerminal(): By {
  return { actor: nobody, clock: databaseClock, random: systemRandom() };
}
