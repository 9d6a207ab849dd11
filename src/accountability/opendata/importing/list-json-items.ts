import type { OpenedText } from './open-json.ts';
import { type SplitFault, splitJson } from './split-json.rules.ts';

/** One JSON value of a file, with where it stands: by its line in JSON Lines, else by its number from 0. */
export type JsonItem = {
  readonly text: string;
  readonly line: number;
  readonly index: number;
  /** The object at the top without its long lists: who publishes it, by which licence. */
  readonly isAround: boolean;
};
export type JsonFormat = 'json-lines' | 'json';

/** One document a line: the first line is whole by itself, or several lines are, whatever stands between them. */
export function isJsonLines(head: string): boolean {
  const lines = head.split('\n');
  const whole = lines.slice(0, -1).filter((line) => line.trim() !== '');
  const [first] = whole;
  if (first?.trimStart().startsWith('{') && isJson(first)) return true;
  const objects = whole.filter((line) => line.startsWith('{') && line.trimEnd().endsWith('}'));
  return objects.length >= 2 && objects.some(isJson);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every value of a file in its order, in constant memory. What is not whole JSON is answered last, as a fault. */
export async function* listJsonItems(
  file: OpenedText,
  format: JsonFormat,
): AsyncGenerator<JsonItem | SplitFault> {
  if (format === 'json-lines') yield* listLines(file);
  else yield* listPieces(file);
}

async function* listLines(file: OpenedText): AsyncGenerator<JsonItem | SplitFault> {
  let held = '';
  let line = 0;
  let index = 0;
  for await (const block of file.text()) {
    const lines = (held + block).split('\n');
    held = lines.pop() ?? '';
    for (const text of lines) {
      line += 1;
      if (text.trim() !== '') yield { text, line, index: index++, isAround: false };
    }
    if (held.length > 64 * 1024 * 1024) {
      yield { why: 'too-large', line: line + 1 };
      return;
    }
  }
  if (held.trim() !== '') yield { text: held, line: line + 1, index, isAround: false };
}

async function* listPieces(file: OpenedText): AsyncGenerator<JsonItem | SplitFault> {
  const splitter = splitJson();
  let index = 0;
  for await (const block of file.text()) {
    for (const { is, text, line } of splitter.push(block)) {
      yield { text, line, index: is === 'item' ? index++ : index, isAround: is === 'around' };
    }
    if (splitter.fault()) break;
  }
  const fault = splitter.end();
  if (fault) yield fault;
}
