import { readAmount } from './amount.rules.ts';
import type { Column, ColumnRole, Layout } from './layout.rules.ts';
import { cellAt } from './spaces.rules.ts';
import { basisIn, guessFromTitle } from './title-roles.rules.ts';

type Rows = readonly (readonly string[])[];
export type Basis = Layout['vatBasis'];

/**
 * On which VAT basis a file’s amounts stand: a net column, before a gross one; an amount whose title or banner says so;
 * an amount beside the VAT that could not be recovered, which is net of the VAT that was; an amount that its VAT is a
 * fifth of (net) or a sixth of (gross). Else nothing says so, and nothing is assumed.
 */
export function decideBasis(columns: readonly Column[], banner: readonly string[], rows: Rows): Basis {
  const at = (role: ColumnRole) => columns.find((column) => column.role === role);
  if (at('net')) return 'net';
  if (at('gross')) return 'gross';
  const said = banner.map(basisIn).find((basis) => basis !== null);
  if (said) return said;
  const [amount, vat] = [at('amount'), at('vat')];
  if (!amount || !vat) return 'unstated';
  if (/irrecoverable|non.?recoverable/i.test(vat.title)) return 'net';
  return basisByRate(rows, amount.position, vat.position);
}

function basisByRate(rows: Rows, amount: number, vat: number): Basis {
  let [fifths, sixths, all] = [0, 0, 0];
  for (const cells of rows) {
    const [whole, part] = [penceAt(cells, amount), penceAt(cells, vat)];
    if (whole === null || part === null || part === 0) continue;
    all += 1;
    if (Math.abs(part * 5 - whole) <= 5) fifths += 1;
    if (Math.abs(part * 6 - whole) <= 6) sixths += 1;
  }
  if (fifths * 2 > all && fifths > sixths) return 'net';
  return sixths * 2 > all ? 'gross' : 'unstated';
}

/**
 * `Amount`, `VAT` and `Total` where the first two make the third in (almost) every row: the amount is net and the total
 * gross, whatever their titles leave open.
 */
export function tellNetFromGross(columns: readonly Column[], rows: Rows): Column[] {
  const vat = columns.find(({ role }) => role === 'vat');
  const open = columns.filter(({ role, title }) => role === 'amount' || (role === null && isMoney(title)));
  if (!vat) return [...columns];
  for (const net of open) {
    const gross = columns.find(
      (other) => other !== net && isOpen(other, open) && addUp(rows, net, vat, other),
    );
    if (gross) {
      const roles = new Map<number, ColumnRole>([
        [net.position, 'net'],
        [gross.position, 'gross'],
      ]);
      return columns.map((column) => withRole(column, roles));
    }
  }
  return [...columns];
}

function isMoney(title: string): boolean {
  return guessFromTitle(title)?.role === 'amount';
}

function isOpen(column: Column, open: readonly Column[]): boolean {
  return open.includes(column) || column.role === 'gross';
}

function withRole(column: Column, roles: ReadonlyMap<number, ColumnRole>): Column {
  const role = roles.get(column.position);
  if (role) return { ...column, role, confidence: Math.max(column.confidence, 0.9) };
  return column.role === 'amount' ? { ...column, role: null, confidence: 0 } : column;
}

function addUp(rows: Rows, net: Column, vat: Column, gross: Column): boolean {
  let [right, wrong] = [0, 0];
  for (const cells of rows) {
    const [one, tax, sum] = [net, vat, gross].map(({ position }) => penceAt(cells, position));
    if (typeof one !== 'number' || typeof tax !== 'number' || typeof sum !== 'number' || tax === 0) continue;
    if (Math.abs(one + tax - sum) <= 1) right += 1;
    else wrong += 1;
  }
  return right > 0 && right >= wrong * 9;
}

function penceAt(cells: readonly string[], position: number): number | null {
  const read = readAmount(cellAt(cells, position), 'point');
  return 'pence' in read ? read.pence : null;
}
