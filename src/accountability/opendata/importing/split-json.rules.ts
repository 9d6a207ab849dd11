/** A piece of a file of JSON: one item of a list that may be long, or what stands around the lists. */
export type JsonPiece = { readonly is: 'item' | 'around'; readonly text: string; readonly line: number };
/** Why a text is not whole JSON, and on which line that shows. */
export type SplitFault = { readonly why: 'not-json' | 'cut-off' | 'too-large'; readonly line: number };

/** No release is as long as this; nor what stands around all of them. */
const LONGEST = 32 * 1024 * 1024;
const LONG_LIST = /"(?:releases|records|results)"\s*:\s*$/;

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const [OPENS_LIST, CLOSES_LIST, OPENS_OBJECT, CLOSES_OBJECT] = [91, 93, 123, 125];

type Splitting = {
  depth: number;
  /** How deep the items of the list lie that is being cut; 0 for none. */
  itemsAt: number;
  isObject: boolean;
  inString: boolean;
  isEscaped: boolean;
  line: number;
  began: number;
  item: string;
  around: string;
  fault: SplitFault | undefined;
  pieces: JsonPiece[];
  /** The text that is looked at, and from where it is not yet taken. */
  text: string;
  from: number;
};

/**
 * Cuts JSON as it arrives, so that a file of any size is read in the memory of its longest item: the items of a list at
 * the top, and of `releases`, `records` and `results` in an object at the top, one by one; then the object without them.
 * Several documents may follow each other. What is inside an item is not looked at.
 */
export function splitJson() {
  const at: Splitting = {
    depth: 0,
    itemsAt: 0,
    isObject: false,
    inString: false,
    isEscaped: false,
    line: 1,
    began: 1,
    item: '',
    around: '',
    fault: undefined,
    pieces: [],
    text: '',
    from: 0,
  };
  return {
    push: (text: string): readonly JsonPiece[] => push(at, text),
    /** Undefined where all that was pushed was whole. */
    end: (): SplitFault | undefined =>
      at.fault ?? (at.depth > 0 ? { why: 'cut-off', line: at.line } : undefined),
    fault: () => at.fault,
  };
}

function push(at: Splitting, text: string): readonly JsonPiece[] {
  Object.assign(at, { pieces: [], text, from: 0 });
  for (let index = 0; index < text.length && !at.fault; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10) at.line += 1;
    if (at.inString) passString(at, code);
    else if (at.depth === 0) beginDocument(at, code, index);
    else look(at, code, index);
  }
  take(at, text.length);
  if (at.item.length > LONGEST || at.around.length > LONGEST) {
    at.fault ??= { why: 'too-large', line: at.line };
  }
  return at.pieces;
}

function passString(at: Splitting, code: number): void {
  if (at.isEscaped) at.isEscaped = false;
  else if (code === BACKSLASH) at.isEscaped = true;
  else if (code === QUOTE) at.inString = false;
}

function beginDocument(at: Splitting, code: number, index: number): void {
  at.from = index + 1;
  if (code !== OPENS_OBJECT && code !== OPENS_LIST) {
    if (code > 32) at.fault = { why: 'not-json', line: at.line };
    return;
  }
  Object.assign(at, { isObject: code === OPENS_OBJECT, began: at.line, from: index, depth: 1 });
  if (code === OPENS_LIST) beginItems(at, index);
}

function look(at: Splitting, code: number, index: number): void {
  if (code === QUOTE) at.inString = true;
  else if (code === OPENS_OBJECT || code === OPENS_LIST) open(at, code, index);
  else if (code === CLOSES_OBJECT || code === CLOSES_LIST) close(at, index);
  else if (code === COMMA && at.depth === at.itemsAt) {
    take(at, index);
    finishItem(at);
    at.from = index + 1;
  }
}

function open(at: Splitting, code: number, index: number): void {
  if (at.depth === at.itemsAt && at.item.trim() === '') at.began = at.line;
  at.depth += 1;
  if (code !== OPENS_LIST || at.depth !== 2 || !at.isObject || at.itemsAt > 0) return;
  const before = at.around.slice(-200) + at.text.slice(Math.max(at.from, index - 200), index);
  if (LONG_LIST.test(before)) beginItems(at, index);
}

function close(at: Splitting, index: number): void {
  if (at.depth === at.itemsAt) {
    take(at, index);
    finishItem(at);
    at.itemsAt = 0;
  }
  at.depth -= 1;
  if (at.depth > 0) return;
  take(at, index + 1);
  if (at.isObject) at.pieces.push({ is: 'around', text: at.around, line: at.began });
  at.around = '';
}

function beginItems(at: Splitting, index: number): void {
  take(at, index + 1);
  at.itemsAt = at.depth;
}

function finishItem(at: Splitting): void {
  if (at.item.trim() !== '') at.pieces.push({ is: 'item', text: at.item, line: at.began });
  at.item = '';
  at.began = at.line;
}

/** Takes what was looked at up to here to where it belongs. */
function take(at: Splitting, to: number): void {
  const piece = at.text.slice(at.from, to);
  if (at.itemsAt > 0) at.item += piece;
  else at.around += piece;
  at.from = to;
}
