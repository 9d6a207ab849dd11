import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { OriginalFile } from '../../spend/reading/sheet.rules.ts';
import { importReleases } from '../importing/import-releases.ts';
import { openTexts } from '../importing/open-json.ts';
import type { ReleasesImported } from '../importing/releases-import.ts';
import { importRegister, type RegistersImported } from '../registers/import-register.ts';
import { mayBringIn } from './who.rules.ts';

export type BringingIn = {
  readonly body: { readonly bodyId: string; readonly slug: string; readonly name: string };
  readonly files: readonly OriginalFile[];
  readonly invented: boolean;
  readonly publisher: string;
  /** When the register was drawn up; without it, now. */
  readonly asOf?: Temporal.Instant | undefined;
};
export type BroughtIn = {
  readonly releases: ReleasesImported | null;
  readonly register: RegistersImported | null;
};

/**
 * An officer brings in releases of their own body’s purchases, or its register of contracts; which of the two a file is,
 * its first letter tells. Releases of other buyers are left out, and said.
 */
export async function bringIn(tx: Transaction, by: By, input: BringingIn): Promise<BroughtIn> {
  const { body, invented, publisher, asOf } = input;
  if (!mayBringIn(by.actor, body.bodyId)) throw new NotFound();
  const sorted = await Promise.all(
    input.files.map(async (file) => ({ file, isJson: await holdsJson(file) })),
  );
  const ofKind = (isJson: boolean) => sorted.filter((each) => each.isJson === isJson).map(({ file }) => file);
  const [released, registers] = [ofKind(true), ofKind(false)];
  return {
    releases:
      released.length === 0
        ? null
        : await importReleases(tx, by, {
            files: released,
            invented,
            publisher: publisher || undefined,
            onlyBodyId: body.bodyId,
          }),
    register:
      registers.length === 0
        ? null
        : await importRegister(tx, by, { body, files: registers, invented, asOf }),
  };
}

/** Whether a file, or the first readable member of an archive, begins as JSON does. */
async function holdsJson(file: OriginalFile): Promise<boolean> {
  for await (const text of openTexts(file)) {
    if (!('fault' in text)) return /^\s*[[{]/.test(text.head.replace(/^\ufeff/, ''));
  }
  return false;
}
