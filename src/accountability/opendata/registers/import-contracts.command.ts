import type { Temporal } from 'temporal-polyfill';
import { atTheTerminal } from '../../../acts/at-the-terminal.ts';
import { transact } from '../../../acts/transact.ts';
import { migrate } from '../../../db/migrate.ts';
import { type Call, type Command, WrongUse } from '../../../terminal/command.ts';
import { textTable } from '../../../terminal/text-table.ts';
import { bodyOption, namedBody } from '../../spend/command-body.ts';
import { listInputFiles } from '../../spend/importing/list-input-files.ts';
import { readDay } from '../importing/published-date.rules.ts';
import { words as releaseWords } from '../importing/words.en.ts';
import { isDrawnUpLater } from './drawn-up.rules.ts';
import { importRegister, type RegistersImported } from './import-register.ts';
import { lineSentence, words } from './words.en.ts';

/** `pp import contracts`: a body’s register of contracts, from files and archives. */
export const importContracts: Command = {
  name: 'import contracts',
  summary: words.summary,
  usage: 'import contracts <file-or-folder…> --body <slug> [--date <day>] [--dry-run]',
  example: 'import contracts contracts-register.csv --body salford-council',
  options: { body: { type: 'string' }, date: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  async run(call) {
    const slug = bodyOption(call);
    if (call.words.length === 0) throw new WrongUse(words.filesMissing);
    const day = dateOption(call);
    const files = await listInputFiles(call);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const body = await namedBody(installation.db, slug);
    const dryRun = call.options['dry-run'] === true;
    const by = atTheTerminal();
    if (day && isDrawnUpLater(day, await by.clock.now(installation.db)))
      throw new WrongUse(`${words.drawnUpLater}.`);
    const asOf = day?.toZonedDateTime('Europe/London').toInstant();
    let imported: RegistersImported | undefined;
    try {
      await transact(installation.db, by.actor, async (tx) => {
        imported = await importRegister(tx, by, { body, files, asOf });
        if (dryRun) throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    if (!imported) throw new Error('nothing was imported');
    const facts = factsOf(imported, dryRun);
    for (const { sentence } of imported.unread) call.terminal.errors.write(`${sentence}\n`);
    return { json: facts, text: textOf(facts), exitCode: imported.unread.length > 0 ? 1 : 0 };
  },
};

class Undone extends Error {}

function dateOption({ options }: Call): Temporal.PlainDate | undefined {
  const given = options['date'];
  if (given === undefined) return undefined;
  const day = readDay(given);
  if (!day) throw new WrongUse(words.dateWrong(String(given)));
  return day;
}

function factsOf({ files, unread, contracts, suppliers }: RegistersImported, dryRun: boolean) {
  return {
    files: files.map((file) => ({
      ...file,
      rejects: file.rejects.map(({ line, fault }) => ({ line, reason: lineSentence(fault) })),
    })),
    unread,
    contracts: { new: contracts.added, changed: contracts.changed },
    suppliers: { new: suppliers.added, recognised: suppliers.recognised },
    dryRun,
  };
}

function textOf(facts: ReturnType<typeof factsOf>): string {
  const { columns } = words;
  const number = (title: string) => ({ title, isNumber: true });
  const heads = [columns.rows, columns.accepted, columns.unchanged, columns.rejected, columns.ended].map(
    number,
  );
  const cells = facts.files.map((each) => [
    each.file,
    ...[each.rows, each.accepted, each.unchanged, each.rejected, each.ended].map(String),
  ]);
  return [
    textTable([{ title: columns.file }, ...heads], cells),
    ...facts.files.flatMap(({ file, rejects }) =>
      rejects.map(({ line, reason }) => words.rejected(file, line, reason)),
    ),
    releaseWords.contracts(facts.contracts.new, facts.contracts.changed),
    releaseWords.suppliers(facts.suppliers.new, facts.suppliers.recognised),
    ...(facts.dryRun ? [releaseWords.dryRun] : []),
  ].join('\n');
}
