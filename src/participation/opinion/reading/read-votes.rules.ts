import type { ReadVotes } from '../vote-matrix.rules.ts';
import { words } from '../words.en.ts';
import { readCsvVotes } from './read-csv-votes.rules.ts';
import { readJsonVotes } from './read-json-votes.rules.ts';

/** Votes from the bytes of a file: JSON or CSV, long or wide, by what is in it. Refuses in one sentence. */
export function readVotes(bytes: Uint8Array): ReadVotes {
  const plain = toUtf8(bytes);
  const first = plain.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (first === undefined) return { refused: words.nothingInIt };
  if (plain.includes(0)) return { refused: words.notText };
  const read = first === 0x5b || first === 0x7b ? readJsonVotes(plain) : readCsvVotes(plain);
  return 'votes' in read && read.votes.count === 0 ? { refused: words.noVotes } : read;
}

/** UTF-16 as spreadsheets save it, made into UTF-8; anything else as it is. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return bytes;
  return new TextEncoder().encode(new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes));
}
