import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimImportJob } from '../../src/accountability/spend/importing/import-jobs.queries.ts';
import { runImportJob } from '../../src/accountability/spend/importing/run-import-job.ts';
import type { Site } from '../../src/web/edge/visit.ts';
import { send, signInAs, type TestSite } from '../site.ts';
import { buildBody, buildOfficer } from './people.ts';

/** A body’s desk for payment files, and the cookie of whoever works at it. */
export type PaymentsDesk = { readonly bodyId: string; readonly path: string; readonly cookie: string };

/** A folder of its own for a site’s files. */
export function deskFiles(): string {
  return mkdtempSync(join(tmpdir(), 'pp-desk-'));
}

export async function openPaymentsDesk(
  { db }: Pick<TestSite, 'db'>,
  role: 'finance-officer' | 'administrator' | 'evaluator' = 'finance-officer',
): Promise<PaymentsDesk> {
  const { bodyId, slug } = await buildBody(db);
  const { personId } = await buildOfficer(db, bodyId, role);
  const cookie = await signInAs(db, personId, { kind: 'body', bodyId, role });
  return { bodyId, path: `/work/${slug}/payments`, cookie };
}

/** Hands a file over and answers with the address of its preview. */
export async function handOverFile(
  { app }: Pick<TestSite, 'app'>,
  desk: PaymentsDesk,
  file: { readonly name: string; readonly bytes: string | Uint8Array },
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const upload = new File([file.bytes as BlobPart], file.name);
  const sent = await send(app, desk.path, { coverage: 'published', ...fields, file: upload }, desk.cookie);
  const location = sent.headers.get('location');
  if (!location) throw new Error(`not handed over: ${sent.status} ${sent.html.slice(0, 2000)}`);
  return location;
}

/** The role, basis and order fields of a preview page, as a browser would send them back unchanged. */
export function fieldsIn(html: string): Record<string, string> {
  const selects = [...html.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([^]*?)<\/select>/g)];
  const chosen = selects.map(([, name = '', options = '']) => [
    name,
    /<option value="([^"]*)" selected/.exec(options)?.[1] ?? '',
  ]);
  const inputs = [
    ...html.matchAll(/<input class="govuk-input[^"]*"[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g),
  ];
  return Object.fromEntries([...chosen, ...inputs.map(([, name = '', value = '']) => [name, value])]);
}

/** Runs every import that waits, as a serving process would. */
export async function runWaitingImports(site: Site): Promise<void> {
  const runner = randomUUID();
  for (let job = await claimImportJob(site.db, runner); job; job = await claimImportJob(site.db, runner)) {
    await runImportJob(site, runner, job, new AbortController().signal);
  }
}
