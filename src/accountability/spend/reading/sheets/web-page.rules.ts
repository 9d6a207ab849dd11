import { Token, Tokenizer, TokenizerMode } from 'parse5';

/** A row of one of the tables of a page, which are numbered from 0 in the order they begin. */
export type TableRow = { readonly table: number; readonly line: number; readonly cells: readonly string[] };

export type TableReader = {
  readonly write: (text: string) => void;
  /** Which tables hold other tables: those only lay out the page. */
  readonly end: () => ReadonlySet<number>;
};

/** As wide as a title over several columns is; a cell that says it spans more does not. */
const WIDEST_SPAN = 20;
/** More cells than a table of payments has in a row. */
const WIDEST_ROW = 1000;
const LONGEST_CELL = 64 * 1024;
const DEEPEST = 50;

type OpenTable = {
  readonly index: number;
  line: number;
  row: string[] | null;
  cell: string | null;
  span: number;
};

type OpenPage = {
  readonly open: OpenTable[];
  readonly layouts: Set<number>;
  readonly take: (row: TableRow) => void;
  count: number;
  /** The element whose text is no text, until it ends. */
  silent: string | null;
};

/**
 * Reads the tables of a web page while it streams past, as a browser would: by its tags alone, whether they are closed
 * or not, entities undone, scripts and styles left out. A row is handed over when it ends; rows of nothing are not.
 */
export function readTables(take: (row: TableRow) => void): TableReader {
  const page: OpenPage = { open: [], layouts: new Set(), take, count: 0, silent: null };
  const text = ({ chars }: Token.CharacterToken) => {
    if (page.silent === null) say(page.open.at(-1), chars);
  };
  const pass = () => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => startTag(page, tag, tokenizer),
      onEndTag: (tag) => endTag(page, tag.tagName),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: pass,
      onComment: pass,
      onDoctype: pass,
      onEof: pass,
    },
  );
  return {
    write: (piece) => tokenizer.write(piece, false),
    end() {
      tokenizer.write('', true);
      while (page.open.length > 0) endTag(page, 'table');
      return page.layouts;
    },
  };
}

function startTag(page: OpenPage, tag: Token.TagToken, tokenizer: Tokenizer): void {
  const { tagName } = tag;
  const table = page.open.at(-1);
  if (rawText.has(tagName)) {
    page.silent = tagName;
    tokenizer.state = tagName === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT;
  } else if (tagName === 'table') startTable(page);
  else if (tagName === 'tr') startRow(table, page.take);
  else if (tagName === 'td' || tagName === 'th') startCell(table, tag);
  else if (tagName === 'br') say(table, ' ');
}

function endTag(page: OpenPage, tagName: string): void {
  const table = page.open.at(-1);
  if (tagName === page.silent) page.silent = null;
  else if (tagName === 'td' || tagName === 'th') endCell(table);
  else if (tagName === 'tr' || tagName === 'table') endRow(table, page.take);
  if (tagName === 'table') page.open.pop();
}

function startTable(page: OpenPage): void {
  const outer = page.open.at(-1);
  if (outer) page.layouts.add(outer.index);
  if (page.open.length < DEEPEST) {
    page.open.push({ index: page.count, line: 0, row: null, cell: null, span: 1 });
  }
  page.count += 1;
}

const rawText: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe']);

function say(table: OpenTable | undefined, text: string): void {
  if (table && table.cell !== null && table.cell.length < LONGEST_CELL) table.cell += text;
}

function startRow(table: OpenTable | undefined, take: (row: TableRow) => void): void {
  if (!table) return;
  endRow(table, take);
  table.row = [];
}

function startCell(table: OpenTable | undefined, tag: Token.TagToken): void {
  if (!table) return;
  endCell(table);
  table.row ??= [];
  table.cell = '';
  const span = Number(Token.getTokenAttr(tag, 'colspan') ?? 1);
  table.span = Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST_SPAN) : 1;
}

function endCell(table: OpenTable | undefined): void {
  if (!table?.row || table.cell === null) return;
  if (table.row.length < WIDEST_ROW) {
    table.row.push(table.cell.replace(/\s+/g, ' ').trim());
    for (let more = 1; more < table.span; more++) table.row.push('');
  }
  table.cell = null;
}

function endRow(table: OpenTable | undefined, take: (row: TableRow) => void): void {
  if (!table) return;
  endCell(table);
  if (!table.row) return;
  table.line += 1;
  const { index, line, row } = table;
  table.row = null;
  if (row.some((cell) => cell !== '')) take({ table: index, line, cells: row });
}
