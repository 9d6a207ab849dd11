import { type Call, type Command, Refused, WrongUse } from '../../../../terminal/command.ts';
import { readInput } from '../../../../terminal/read-input.ts';
import { isObject } from '../merge-patch.rules.ts';
import { readDocuments } from '../read-documents.ts';
import { allExtensions, type Schema, schemasOf } from '../shapes.rules.ts';
import { type Collected, collectReleases } from './collect-releases.rules.ts';
import { compiled, mergeReleases, versioned } from './merge-releases.rules.ts';
import { type MergeRule, readMergeRules, withOldOrganisations } from './merge-rules.rules.ts';
import { faultSentence, words } from './words.en.ts';

/** `pp ocds merge`: one compiled or versioned release a contracting process; a list where a file holds several. */
export const mergeCommand: Command = {
  name: 'ocds merge',
  summary: words.summary,
  usage: 'ocds merge <releases.json> [--versioned] [--schema <release-schema.json>] [--json]',
  example: 'ocds merge releases.json --json',
  options: { versioned: { type: 'boolean' }, schema: { type: 'string' } },
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const { documents } = readDocuments((await readInput(file, call.terminal)).text);
    const processes = collectReleases(documents);
    if ('why' in processes) throw new Refused(faultSentence(processes));
    if (processes.length === 0) throw new Refused(words.noReleases);
    const rules = await rulesFor(call);
    const isVersioned = call.options['versioned'] === true;
    const { merged, shown } = refuseTooDeep(() => {
      const all = processes.map((process) => mergeReleases(process.releases, rules(process), isVersioned));
      return { merged: all, shown: all.map(isVersioned ? versioned : compiled) };
    });
    return {
      json: shown.length === 1 ? shown[0] : shown,
      text: [
        ...merged.map(({ ocid, lastDate }, index) =>
          words.merged(ocid, processes[index]?.releases.length ?? 0, lastDate),
        ),
        words.seeJson,
      ].join('\n'),
    };
  },
};

/** Objects within objects by the ten thousand are no release: the stack ends before they do. */
function refuseTooDeep<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(words.tooDeep);
    throw error;
  }
}

/** By the schema that the call names, or by OCDS 1.1.5 with every extension we know; 1.0 where a process is of that. */
async function rulesFor(call: Call): Promise<(process: Collected) => MergeRule> {
  const named = call.options['schema'];
  if (typeof named === 'string') {
    const rules = readMergeRules(await readSchema(named, call));
    return () => rules;
  }
  const rules = readMergeRules(schemasOf('release', allExtensions).main);
  const old = withOldOrganisations(rules);
  return ({ isOld }) => (isOld ? old : rules);
}

async function readSchema(name: string, call: Call): Promise<Schema> {
  const { documents } = readDocuments((await readInput(name, call.terminal)).text);
  const [schema] = documents;
  if (documents.length !== 1 || !isObject(schema) || !isObject(schema['properties']))
    throw new Refused(words.notASchema(name));
  return schema;
}
