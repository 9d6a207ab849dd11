import { type HeaderFault, layoutColumns, type Reject } from './manchester-layout.rules.ts';
import type { FileFault } from './read-payments-file.ts';

/** Why a row was not taken, as it is kept, shown and downloaded. */
export function rejectSentence(reject: Reject): string {
  switch (reject.reason) {
    case 'ragged':
      return `This row has ${reject.cells} ${reject.cells === 1 ? 'cell' : 'cells'}. It needs ${layoutColumns.length}.`;
    case 'date':
      return reject.found === ''
        ? 'The payment date is missing.'
        : `“${reject.found}” is not a date such as 2019-03-29.`;
    case 'amount':
      return reject.found === ''
        ? 'The amount is missing.'
        : `“${reject.found}” is not an amount such as 1234.56 or -12.50.`;
    case 'no-supplier':
      return 'The supplier’s name is missing.';
  }
}

/** Why a whole file was not read, in one sentence that also says what is read. */
export function faultSentence(name: string, fault: FileFault): string {
  switch (fault.reason) {
    case 'header':
      return `“${name}” was not imported, because ${headerFault(fault.fault)} in the one layout read here, Manchester City Council’s: ${layoutColumns.join(', ')}.`;
    case 'not-text':
      return `“${name}” was not imported, because it is not text in UTF-8: save it as “CSV UTF-8” and try again.`;
    case 'quotes':
      return `“${name}” was not imported, because the quotation mark that opens in line ${fault.line} never closes: close it and try again.`;
    case 'empty':
      return `“${name}” was not imported, because it is empty.`;
  }
}

function headerFault({ position, expected, found }: HeaderFault): string {
  if (expected === '') return `its column ${position} is “${found}”, and there is no column ${position}`;
  if (found === '') return `its column ${position} is missing, which is “${expected}”`;
  return `its column ${position} is “${found}”, which is “${expected}”`;
}
