import type { Sheet, SheetRow } from '../../spend/reading/sheet.rules.ts';
import { isRegisterHead, registerColumns } from './register-columns.rules.ts';
import {
  decideDayOrder,
  type LineFault,
  type RegisterLine,
  readRegisterLine,
} from './register-line.rules.ts';

export type FoundLine = RegisterLine & {
  readonly line: number;
  /** Registers list one contract several times, by lot or by site: which of them this is, from 1. */
  readonly nth: number;
};
export type RejectedLine = { readonly line: number; readonly fault: LineFault };

const DEEPEST_BANNER = 60;

/** The lines of a register, below whatever banner and head it has; undefined where it has no head of one. */
export async function readRegister(
  sheet: Sheet,
): Promise<{ readonly lines: readonly FoundLine[]; readonly rejects: readonly RejectedLine[] } | undefined> {
  const rows: SheetRow[] = [];
  for await (const block of sheet.rows()) rows.push(...block);
  const at = rows.slice(0, DEEPEST_BANNER).findIndex(({ cells }) => isRegisterHead(registerColumns(cells)));
  const head = rows[at];
  if (!head) return undefined;
  const columns = registerColumns(head.cells);
  const width = Math.max(head.cells.length, ...columns.values());
  const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const days = (['starts', 'ends', 'expires'] as const).flatMap((role) => columns.get(role) ?? []);
  const order = decideDayOrder(below.flatMap(({ cells }) => days.map((position) => cells[position] ?? '')));
  const lines: FoundLine[] = [];
  const rejects: RejectedLine[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of below) {
    const read = readRegisterLine(cells, columns, { order, width });
    if ('fault' in read) {
      rejects.push({ line, fault: read.fault });
      continue;
    }
    const nth = (seen.get(read.key) ?? 0) + 1;
    seen.set(read.key, nth);
    lines.push({ ...read, line, nth });
  }
  return { lines, rejects };
}
