import type { SheetFault } from '../sheet.rules.ts';

/** Thrown while a file is opened or read; `openSheets` hands it over as the fault of the member it was met in. */
export class Unreadable extends Error {
  readonly fault: SheetFault;
  constructor(fault: SheetFault) {
    super(`this cannot be read: ${fault.reason}`);
    this.fault = fault;
  }
}

/** What an unpacking that failed means: packed bytes that make no sense are a damaged file, a full disk is not. */
export function asDamage(error: unknown): unknown {
  const isOurs = error instanceof Unreadable || (error instanceof Error && 'syscall' in error);
  return isOurs ? error : new Unreadable({ reason: 'damaged' });
}
