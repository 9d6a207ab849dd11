import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importOcds } from '../../src/accountability/opendata/importing/import-ocds.command.ts';
import type { ReleasesFacts } from '../../src/accountability/opendata/importing/releases-facts.ts';
import type { Database } from '../../src/db/connect.ts';
import type { TestInstallation } from '../installation.ts';

const folder = mkdtempSync(join(tmpdir(), 'pp-releases-'));

/** A file for a command to read; answers its path. */
export function releasesFile(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs `pp import ocds` as at a terminal. */
export function importing(installation: TestInstallation) {
  return async (
    paths: readonly string[],
    options: Record<string, string | boolean> = {},
    input = '',
  ): Promise<{ facts: ReleasesFacts; exitCode: number | undefined }> => {
    const { json, exitCode } = await installation.run(importOcds, paths, options, input);
    return { facts: json as ReleasesFacts, exitCode };
  };
}

let count = 0;
/** A release that says little, of a process of its own. */
export function buildRelease(more: Record<string, unknown> = {}) {
  count += 1;
  return {
    ocid: `ocds-t3st00-${count}`,
    id: `${count}-1`,
    date: '2026-01-02T10:00:00Z',
    tag: ['award'],
    tender: { id: `T${count}`, title: `Grit ${count}`, status: 'complete' },
    buyer: { name: 'Somewhere Else Council' },
    awards: [
      {
        id: 'A',
        status: 'active',
        value: { amount: 1200.5, currency: 'GBP' },
        suppliers: [{ name: `Gritters ${count} Ltd` }],
      },
    ],
    ...more,
  };
}

export function contractOf(db: Database, ocid: string) {
  return db.selectFrom('imported_contract').selectAll().where('ocid', '=', ocid).executeTakeFirstOrThrow();
}
