import { atTheTerminal } from '../../../acts/at-the-terminal.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { migrate } from '../../../db/migrate.ts';
import { listBodies } from '../../../people/organisations/bodies.queries.ts';
import { type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { listInputFiles } from '../../spend/importing/list-input-files.ts';
import { importReleases } from './import-releases.ts';
import { releasesFacts } from './releases-facts.ts';
import type { ReleasesImported } from './releases-import.ts';
import { releasesText } from './releases-text.ts';
import { unreadSentence, words } from './words.en.ts';

/** `pp import ocds`: other publishers’ releases, from files, archives and folders. */
export const importOcds: Command = {
  name: 'import ocds',
  summary: words.summary,
  usage:
    'import ocds <file-or-folder…> [--buyer <name-or-number>=<slug>] [--publisher <name>] [--licence <address>] [--dry-run]',
  example: 'import ocds contracts-finder-releases.jsonl',
  options: {
    buyer: { type: 'string', multiple: true },
    publisher: { type: 'string' },
    licence: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  async run(call) {
    if (call.words.length === 0) throw new WrongUse(words.filesMissing);
    const said = buyersSaid(call);
    const files = await listInputFiles(call);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const buyers = await namedBodies(installation.db, said);
    const dryRun = call.options['dry-run'] === true;
    const by = atTheTerminal();
    const imported = await undoneWhen(dryRun, (finish) =>
      transact(installation.db, by.actor, async (tx) =>
        finish(
          await importReleases(tx, by, {
            files,
            buyers,
            publisher: textOption(call, 'publisher'),
            licence: textOption(call, 'licence'),
            watch: (done, file) => call.terminal.progress(words.reading(done, file)),
          }),
        ),
      ),
    );
    const facts = releasesFacts(imported, await listBodies(installation.db), dryRun);
    for (const each of imported.unread) call.terminal.errors.write(`${unreadSentence(each)}\n`);
    const isWanting = imported.unread.length > 0 || imported.files.some(({ rejected }) => rejected > 0);
    return { json: facts, text: releasesText(facts), exitCode: isWanting ? 1 : 0 };
  },
};

class Undone extends Error {
  readonly imported: ReleasesImported;
  constructor(imported: ReleasesImported) {
    super('a dry run is undone');
    this.imported = imported;
  }
}

/** A dry run does everything, and its transaction is undone at the end. */
async function undoneWhen(
  dryRun: boolean,
  work: (finish: (imported: ReleasesImported) => ReleasesImported) => Promise<ReleasesImported>,
): Promise<ReleasesImported> {
  try {
    return await work((imported) => {
      if (dryRun) throw new Undone(imported);
      return imported;
    });
  } catch (error) {
    if (error instanceof Undone) return error.imported;
    throw error;
  }
}

function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function buyersSaid({ options }: Call): { readonly written: string; readonly slug: string }[] {
  const said = [options['buyer'] ?? []].flat().map(String);
  return said.map((each) => {
    const at = each.lastIndexOf('=');
    const [written, slug] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
    if (at < 1 || written === '' || slug === '') throw new WrongUse(words.buyerWrong(each));
    return { written, slug };
  });
}

async function namedBodies(
  db: Database,
  said: readonly { readonly written: string; readonly slug: string }[],
) {
  const bodies = await listBodies(db);
  return said.map(({ written, slug }) => {
    const body = bodies.find((each) => each.slug === slug);
    if (!body) throw new Refused(words.bodyUnknown(slug));
    return { written, bodyId: body.bodyId };
  });
}
