import { tilePath } from '../log/tiles.rules.ts';

/** Where what the site shows now of 256 entries lies: a bundle, an entry that is gone being of no length. */
export function shownPath(index: number): string {
  return tilePath(0, index).replace('tile/0', 'shown');
}

/** Where the first checkpoint lies that held the announcement of a key: both keys signed it. */
export function handoverPath(position: number): string {
  return `handover/${position}`;
}
