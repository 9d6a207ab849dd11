import type { FormReader } from '../../tenders/form-fields.ts';
import { readText } from '../../tenders/form-fields.ts';
import { LONGEST_REASON, type OpenWarning, SHORTEST_REASON } from './reason.rules.ts';
import { words } from './words.en.ts';

const PREFIX = 'reason.';

/** The name of the field that takes the reason for one warning. */
export function reasonField(key: string): string {
  return `${PREFIX}${key}`;
}

/** Every reason typed in `ReasonFields`, by the key of its warning. */
export function readReasons(form: FormReader): Record<string, string> {
  const fields = Object.keys(form.typed).filter((field) => field.startsWith(PREFIX));
  return Object.fromEntries(
    fields.map((field) => [
      field.slice(PREFIX.length),
      readText(form, field, { max: LONGEST_REASON, long: words.long }),
    ]),
  );
}

/** What to say beside each warning that has no reason yet; empty where all have one. */
export function missingReasons(warnings: readonly OpenWarning[]): Record<string, string> {
  const missing = warnings.filter(({ reason }) => (reason ?? '').length < SHORTEST_REASON);
  return Object.fromEntries(missing.map(({ key }) => [reasonField(key), words.missing]));
}
