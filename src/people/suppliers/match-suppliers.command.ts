import { migrate } from '../../db/migrate.ts';
import { type Answer, type Call, type Command, WrongUse } from '../../terminal/command.ts';
import { readInput } from '../../terminal/read-input.ts';
import { textTable } from '../../terminal/text-table.ts';
import { matchNames, type Named, type NameMatch } from './matching/match-names.rules.ts';
import { readPublishedNames, readRegisterNames } from './matching/read-names.ts';
import { CERTAIN, DOUBTFUL } from './matching/reason.rules.ts';
import { listPublicNames } from './register.queries.ts';
import { reasonSentence, matchWords as words } from './words.en.ts';

/** `pp suppliers match`: which supplier each published name stands for, how sure that is and why. */
export const matchSuppliers: Command = {
  name: 'suppliers match',
  summary: words.summary,
  usage: 'suppliers match <names.csv> [--register <csv>] [--json]',
  example: 'suppliers match names.csv --register register.csv',
  options: { register: { type: 'string' } },
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const names = readPublishedNames(await readInput(file, call.terminal));
    const register = await readRegister(call);
    const supplierNames = new Map(register.map(({ owner, name }) => [owner, name]));
    return answer(matchNames(names, register), supplierNames);
  },
};

async function readRegister(call: Call): Promise<Named[]> {
  const { register } = call.options;
  if (typeof register === 'string') {
    const names = readRegisterNames(await readInput(register, call.terminal));
    return names.map((name) => ({ name, owner: name }));
  }
  const installation = await call.open();
  await migrate(installation.ownerUrl);
  return listPublicNames(installation.db);
}

function answer(matched: readonly NameMatch[], supplierNames: ReadonlyMap<string, string>): Answer {
  const nameOf = (owner: string | null) => (owner === null ? null : (supplierNames.get(owner) ?? null));
  const matches = matched.map((match) => ({
    name: match.name,
    supplier: nameOf(match.owner),
    confidence: match.confidence,
    reason: reasonOf(match, nameOf(match.doubtful)),
    possible: nameOf(match.doubtful),
  }));
  const { columns } = words;
  const table = textTable(
    [
      { title: columns.name },
      { title: columns.supplier },
      { title: columns.confidence, isNumber: true },
      { title: columns.reason },
    ],
    matches.map(({ name, supplier, confidence, reason }) => [
      name,
      supplier ?? words.none,
      confidence.toFixed(2),
      reason,
    ]),
  );
  const made = matches.filter(({ supplier }) => supplier !== null).length;
  const asked = matches.filter(({ possible }) => possible !== null).length;
  const text = [table, '', words.counted(made, asked, matches.length)].join('\n');
  return { json: { certainFrom: CERTAIN, doubtfulFrom: DOUBTFUL, matches }, text };
}

function reasonOf({ name, reason, doubtful }: NameMatch, possible: string | null): string {
  if (name.trim() === '') return words.empty;
  const sentence = reasonSentence(reason);
  return doubtful === null || possible === null ? sentence : words.notSure(possible, sentence);
}
