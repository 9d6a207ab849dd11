import type { Recompute } from './open-list.rules.ts';

/** Every act behind these rows stands on the public record, which anyone can verify. */
export const onRecord: Recompute = {
  kind: 'command',
  files: ['/data/record-entries?as=json'],
  command: 'npx --no-install pp record verify <folder or address>',
};

/** Worked out by us from open files: by the same command anyone works it out again. */
export function recomputes(how: { readonly files: readonly string[]; readonly command: string }): Recompute {
  return { kind: 'command', ...how };
}
