import { atTheTerminal } from '../../acts/at-the-terminal.ts';
import { isRefused } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { migrate } from '../../db/migrate.ts';
import type { Installation } from '../../installation.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { type Call, type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { listDistricts } from '../places/places.queries.ts';
import { addBody } from './add-body.ts';
import type { BodyKind } from './bodies.queries.ts';
import { findInstallation, insertInstallation } from './installation.queries.ts';
import { bodyKindNames, commandWords as words } from './words.en.ts';

/** The first thing a new installation is told: its region, and its first public body. */
export const bodyAdd: Command = {
  name: 'body add',
  summary: 'Add a public body (the first one sets up the installation)',
  usage: 'body add --name <name> --kind <kind> [--slug <slug>] [--district <slug>] [--region <name>]',
  example: 'body add --name "Oldham Council" --kind council --district oldham --region "Greater Manchester"',
  options: {
    name: { type: 'string' },
    kind: { type: 'string' },
    slug: { type: 'string' },
    district: { type: 'string' },
    region: { type: 'string' },
  },
  async run(call) {
    const name = textOption(call, 'name') ?? wrong(words.nameMissing);
    const kind = textOption(call, 'kind') ?? wrong(words.kindMissing);
    if (!isBodyKind(kind)) throw new WrongUse(words.kindUnknown(kind));
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    await setUp(installation, textOption(call, 'region'));
    const districtSlug = await knownDistrict(installation, textOption(call, 'district'));
    const slug = textOption(call, 'slug');
    const added = await transact(installation.db, undefined, (tx) =>
      addBody(tx, atTheTerminal(), { name, kind, slug, districtSlug }),
    );
    if (isRefused(added)) throw new Refused(words.refused[added.refused]);
    return { json: { slug: added.slug, name, kind }, text: words.added(name, added.slug) };
  },
};

function textOption(call: Call, option: string): string | undefined {
  const given = call.options[option];
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
}

function wrong(sentence: string): never {
  throw new WrongUse(sentence);
}

function isBodyKind(word: string): word is BodyKind {
  return word in bodyKindNames;
}

/** Into a database that holds nothing yet: the region, and the facts every installation has. */
async function setUp({ db }: Installation, region: string | undefined): Promise<void> {
  if (await findInstallation(db)) return;
  if (!region) throw new Refused(words.regionMissing);
  await loadReference(db);
  await transact(db, undefined, (tx) => insertInstallation(tx, region));
}

async function knownDistrict({ db }: Installation, slug: string | undefined): Promise<string | null> {
  if (!slug) return null;
  const districts = await listDistricts(db);
  if (districts.some((district) => district.slug === slug)) return slug;
  throw new Refused(
    words.districtUnknown(
      slug,
      districts.map((district) => district.slug),
    ),
  );
}
