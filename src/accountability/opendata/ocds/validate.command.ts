import { type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { readDocuments } from './read-documents.ts';
import { isOcds, type OcdsFault, validateOcds } from './validate.rules.ts';
import { words } from './words.en.ts';

/** `pp ocds validate`: a package, or releases one a line, held against the standard and the extensions they name. */
export const validateCommand: Command = {
  name: 'ocds validate',
  summary: words.summary,
  usage: 'ocds validate <package.json> [--extension <address>]… [--json]',
  example: 'ocds validate releases.json --json',
  options: { extension: { type: 'string', multiple: true } },
  async run(call) {
    const [file, ...more] = call.words;
    if (file === undefined || more.length > 0) throw new WrongUse(words.wantsOneFile);
    const { documents, isLines } = readDocuments((await readInput(file, call.terminal)).text);
    if (!documents.every(isOcds)) throw new Refused(words.notOcds);
    const named = [call.options['extension'] ?? []].flat().filter((address) => typeof address === 'string');
    const verdicts = documents.map((document) => validateOcds(document, named));
    const errors = verdicts.flatMap((verdict, index) =>
      verdict.errors.map((fault) => (isLines ? { line: index + 1, ...fault } : fault)),
    );
    const checked = [...new Set(verdicts.flatMap(({ extensions }) => extensions.checked))];
    const unknown = [...new Set(verdicts.flatMap(({ extensions }) => extensions.unknown))];
    const valid = errors.length === 0;
    return {
      json: { valid, errors, extensions: { checked, unknown } },
      text: [
        valid ? words.valid(documents.length) : words.invalid(errors.length),
        ...errors.map(lineOf),
        words.checked(checked),
        words.unknown(unknown),
      ]
        .filter(Boolean)
        .join('\n'),
      exitCode: valid ? 0 : 1,
    };
  },
};

function lineOf({ line, path, message }: OcdsFault & { readonly line?: number }): string {
  return `${line === undefined ? '' : `${line}: `}${path || words.whole}: ${message}`;
}
