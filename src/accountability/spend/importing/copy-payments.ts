import type { Copy } from '../../../acts/transact-with-copy.ts';
import type { FileKey } from './payment-files.queries.ts';
import type { Spool } from './spool.ts';
import { copyLines, spooledColumns } from './spooled-payments.ts';
import type { Survey } from './survey-sheet.ts';

type CopyingFrom = {
  readonly copy: Copy;
  readonly spool: Spool;
  readonly watch: (rows: number) => void;
};

/** Streams a sheet’s payments from the spool into the table. Throws unless exactly those that were accepted went in. */
export async function copyPayments(
  { copy, spool, watch }: CopyingFrom,
  { bodyId, fileId }: FileKey,
  survey: Pick<Survey, 'lines' | 'accepted' | 'sheet'>,
  payeeIds: readonly string[],
): Promise<void> {
  const statement = `copy payment (body_id, file_id, payee_id, ${spooledColumns}) from stdin`;
  const lines = copyLines(spool, survey.lines, { before: `${bodyId}\t${fileId}\t`, payeeIds, watch });
  const copied = await copy(statement, lines);
  if (copied !== survey.accepted) throw new Error(`${survey.sheet.name} changed while it was read`);
}
