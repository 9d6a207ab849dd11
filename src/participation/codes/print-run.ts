import { formatDate, formatInstant } from '../../values/dates.ts';
import type { Visit } from '../../web/edge/visit.ts';
import type { PdfOptions } from '../../web/pdf/write-pdf.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { type CodeAddress, codeAddress } from './code-address.rules.ts';

/** What every printed page of a round says: who asks, what, until when, and where a code is typed in. */
export type PrintRun = {
  readonly round: Round;
  readonly address: CodeAddress;
  readonly closes: string;
  readonly due: string;
};

/** A round’s facts in the words of paper. */
export function printRunOf(at: Visit, round: Round): PrintRun {
  return {
    round,
    address: codeAddress(at.site.publicUrl, round.slug),
    closes: formatInstant(round.closesAt),
    due: formatDate(round.mandateDueOn),
  };
}

/** What a printed document says of itself. */
export async function aboutPrint(at: Visit, round: Round, title: string): Promise<PdfOptions> {
  return { title, author: round.bodyName, lang: 'en-GB', madeAt: await at.site.clock.now(at.db) };
}
