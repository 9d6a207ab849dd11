import { join } from 'node:path';
import { databaseClock } from '../../../acts/clock.ts';
import { type Command, Refused } from '../../../terminal/command.ts';
import { systemRandom } from '../../../values/random.ts';
import { openKeyRing } from '../keys/key-ring.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { auditRecord } from '../serving/audit-record.ts';
import { words } from '../words.en.ts';
import { rebuildRecord } from './rebuild-record.ts';

/** `pp record rebuild`: whatever of the log was lost, made again from what is left, and held against what was signed. */
export const recordRebuild: Command = {
  name: 'record rebuild',
  summary: 'Make lost files, places and checkpoints of the public record again',
  usage: 'record rebuild [--files <folder of a copy of the log>]',
  example: 'record rebuild',
  options: { files: { type: 'string' } },
  async run(call) {
    const { db, dataFolder, settings } = await call.open();
    const place: SequencerPlace = {
      db,
      recordFolder: join(dataFolder, 'record'),
      clock: databaseClock,
      random: systemRandom(),
      publicUrl: settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`,
      keyRing: openKeyRing(dataFolder, settings.RECORD_KEY),
    };
    const { files } = call.options;
    try {
      const rebuilt = await rebuildRecord(place, typeof files === 'string' ? files : undefined);
      if (!rebuilt) throw new Refused(words.nothingSigned);
      const { size, written, places, checkpoints } = rebuilt;
      const lines = [written === 0 ? words.asItWas(size) : words.rebuilt(size, written)];
      if (places + checkpoints > 0) lines.push(words.putBack(places, checkpoints));
      return { json: rebuilt, text: lines.join('\n') };
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error;
      throw new Refused(words.cannotRebuild(error.fault, await nameFirstBad(place, error)));
    }
  },
};

/** Where the signed root alone says that something is wrong, the published files say where. */
async function nameFirstBad(place: SequencerPlace, { position }: RecordFault): Promise<number | null> {
  if (position !== null || !(await latestCheckpoint(place.db))) return position;
  return (await auditRecord(place)).firstBad;
}
