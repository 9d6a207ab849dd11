import { rm } from 'node:fs/promises';
import type { SequencerPlace } from '../../src/accountability/record/sequencing/sequencer-place.ts';
import { sequenceAndPublish } from '../../src/accountability/record/sequencing/start-sequencer.ts';
import { entryAt, tamper } from './record.ts';

/** One old entry says something else in the database, and nothing but that is touched. */
export function rewriteEntry(
  database: { readonly url: string },
  position: number,
  facts: string,
): Promise<void> {
  return tamper(database, `update record_entry set facts = '${facts}' where id = ${entryAt(position)}`);
}

/** The whole log made again from what the database says now, and signed with the log’s own key. */
export async function rebuildAndSign(
  database: { readonly url: string },
  place: SequencerPlace,
): Promise<void> {
  await tamper(
    database,
    'insert into record_waiting (occurred_at, entry_id) select occurred_at, id from record_entry on conflict do nothing',
    'delete from record_leaf',
    'delete from record_checkpoint',
  );
  await rm(place.recordFolder, { recursive: true });
  await sequenceAndPublish(place);
}
