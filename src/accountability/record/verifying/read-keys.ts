import { type Call, WrongUse } from '../../../terminal/command.ts';
import { readVkey } from '../log/keys.rules.ts';
import { words } from './words.en.ts';

/** The public keys of a log that an option gives, as often as it is given. */
export function readKeys({ options }: Call, option: 'key' | 'log-key'): string[] {
  const given = options[option];
  const keys = Array.isArray(given) ? given.map((key) => String(key).trim()) : [];
  const unknown = keys.find((key) => !readVkey(key));
  if (unknown !== undefined) throw new WrongUse(words.notAKey(unknown));
  return keys;
}
