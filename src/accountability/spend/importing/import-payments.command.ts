import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atTheTerminal } from '../../../acts/at-the-terminal.ts';
import { migrate } from '../../../db/migrate.ts';
import { type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { bodyOption, namedBody } from '../command-body.ts';
import type { Mapping } from '../reading/layout.rules.ts';
import { faultSentence } from '../reading/words.en.ts';
import { bringInPayments } from './bring-in-payments.ts';
import { importText } from './import-text.ts';
import { importedFacts } from './imported-facts.ts';
import { listInputFiles } from './list-input-files.ts';
import { readMapping } from './mapping.rules.ts';
import type { Unread } from './payments-import.ts';
import { reportProgress } from './report-progress.ts';
import { words } from './words.en.ts';

/** Imports payments as a public body published them, from files, archives and folders: all of it, or nothing. */
export const importPayments: Command = {
  name: 'import payments',
  summary: 'Import payments as a public body published them',
  usage:
    'import payments <file-or-folder…> --body <slug> [--map <mapping.json>] [--publisher <name>] [--source <address>] [--ledger] [--dry-run]',
  example: 'import payments 2019-01.csv 2019-02.zip --body manchester-council',
  options: {
    body: { type: 'string' },
    publisher: { type: 'string' },
    source: { type: 'string' },
    ledger: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    map: { type: 'string' },
  },
  async run(call) {
    const slug = bodyOption(call);
    if (call.words.length === 0) throw new WrongUse(words.filesMissing);
    const mapping = await mappingNamed(call);
    const source = textOption(call, 'source');
    const files = await listInputFiles(call);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const { bodyId } = await namedBody(installation.db, slug);
    const dryRun = call.options['dry-run'] === true;
    const imported = await bringInPayments(installation.pool, atTheTerminal(), {
      bodyId,
      files: files.map((file) => ({ ...file, source })),
      publisher: textOption(call, 'publisher'),
      invented: false,
      coverage: call.options['ledger'] === true ? 'ledger' : 'published',
      mapping,
      filesFolder: join(installation.dataFolder, 'files'),
      dryRun,
      watch: reportProgress(call.terminal.progress),
    });
    if ('refused' in imported)
      throw new Refused(faultSentence(imported.member || imported.name, imported.fault));
    const facts = importedFacts(imported, dryRun);
    const wanting = imported.unread.filter(({ fault }) => isWanting(fault));
    if (wanting.length > 0) {
      const sentences = wanting.map(({ name, member, fault }) => faultSentence(member || name, fault));
      call.terminal.errors.write(`${sentences.join(' ')}\n`);
    }
    return { json: facts, text: importText(facts), exitCode: wanting.length > 0 ? 1 : 0 };
  },
};

/** A file that says there was nothing to publish, and a note or a picture beside the payments, are as they should be. */
function isWanting(fault: Unread['fault']): boolean {
  if (fault.reason !== 'not-a-table') return fault.reason !== 'nil-return';
  return fault.found !== 'document' && fault.found !== 'image';
}

function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

async function mappingNamed(call: Call): Promise<Mapping | undefined> {
  const path = textOption(call, 'map');
  if (path === undefined) return undefined;
  if (path === '') throw new WrongUse(words.mapMissing);
  const read = readMapping(await readText(path));
  if ('fault' in read) throw new Refused(words.mapping(path, read.fault));
  return read.mapping;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') throw new Refused(words.missing(path), { cause: error });
    throw new Refused(words.unreadable(path, code), { cause: error });
  }
}
