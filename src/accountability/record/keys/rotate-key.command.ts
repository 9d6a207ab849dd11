import { databaseClock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { systemRandom } from '../../../values/random.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { findOrigin } from '../sequencing/record-log.queries.ts';
import { words } from '../words.en.ts';
import { openKeyRing } from './key-ring.ts';
import { rotateKey } from './rotate-key.ts';

const reasons = ['yearly', 'lost', 'stolen'] as const;
const refusals = {
  'no-key-yet': words.noKeyYet,
  'not-lost': words.notLost,
  'is-lost': words.isLost,
} as const;

/** `pp record rotate-key`: a new key signs the public record, and the record says so. */
export const recordRotateKey: Command = {
  name: 'record rotate-key',
  summary: 'Give the public record a new key',
  usage: 'record rotate-key --because <yearly|lost|stolen>',
  example: 'record rotate-key --because yearly',
  options: { because: { type: 'string' } },
  async run(call) {
    const because = reasons.find((reason) => reason === call.options['because']);
    if (!because) throw new WrongUse(words.unknownBecause);
    const { db, dataFolder, settings } = await call.open();
    const keyRing = openKeyRing(dataFolder, settings.RECORD_KEY);
    const by = { actor: nobody, clock: databaseClock, random: systemRandom() };
    const rotated = await transact(db, nobody, (tx) => rotateKey(tx, by, { keyRing, because }));
    if ('vkey' in rotated) return { json: rotated, text: words.rotated(rotated.vkey) };
    if (rotated.refused !== 'keys-in-setting') throw new Refused(refusals[rotated.refused]);
    const seed = by.random.nextBytes(32);
    const { vkey } = signerFrom((await findOrigin(db)) ?? '', seed);
    const toAdd = Buffer.from(seed).toString('base64');
    return { json: { vkey, toAdd }, text: words.addToSetting(toAdd, vkey) };
  },
};
