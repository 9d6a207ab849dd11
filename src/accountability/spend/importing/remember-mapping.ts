import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Mapping } from '../reading/layout.rules.ts';
import { headerFingerprint, lastingMapping } from './mapping.rules.ts';
import { upsertMapping } from './mappings.queries.ts';
import type { Survey } from './survey-sheet.ts';

/** Remembers a person’s correction on the headers it was made on, for the body’s next file like it. */
export async function rememberMapping(
  tx: Transaction,
  by: By,
  bodyId: string,
  sheets: readonly { readonly survey: Pick<Survey, 'layout'> }[],
  mapping: Mapping,
): Promise<void> {
  const setAt = await by.clock.now(tx);
  for (const { survey } of sheets) {
    const header = headerFingerprint(survey.layout.columns.map(({ title }) => title));
    const lasting = lastingMapping(mapping);
    await upsertMapping(tx, { bodyId, header, mapping: lasting, setAt, setBy: personOrNull(by.actor) });
  }
}
