import { cursorOf, isCursor, type OpenList, type Row } from '../lists/open-list.rules.ts';

/** The name of a row in an address: the values of its key, `~` between them. */
export function keyOfRow(list: Pick<OpenList, 'key'>, row: Row): string {
  return cursorOf(list, row).map(encode).join('~');
}

/** The values that such a name holds; undefined where it could be the name of no row of this list. */
export function readRowKey(
  list: Pick<OpenList, 'key' | 'fields'>,
  name: string,
): readonly string[] | undefined {
  const values = name.split('~').map((part) => part.replaceAll('!t', '~').replaceAll('!e', '!'));
  return isCursor(list, values) ? values : undefined;
}

function encode(value: string): string {
  return value.replaceAll('!', '!e').replaceAll('~', '!t');
}
