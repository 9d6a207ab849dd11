import { parseArgs } from 'node:util';
import type { Installation } from '../installation.ts';
import { readSettings } from '../settings.ts';
import { type Call, type Command, Refused, type Terminal, WrongUse } from './command.ts';
import { helpFor, helpOverview, words } from './words.en.ts';

type Streams = {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
};

const sharedOptions = {
  json: { type: 'boolean' },
  progress: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs what was typed after `pp` and answers with its exit code: 0 done, 1 refused, 2 the words are off. */
export async function runCommand(
  commands: readonly Command[],
  typed: readonly string[],
  streams: Streams,
): Promise<number> {
  let installation: Installation | undefined;
  try {
    const found = findCommand(commands, typed);
    if ('help' in found) {
      streams.stdout.write(`${found.help}\n`);
      return 0;
    }
    const { command, rest } = found;
    const { values, positionals } = parseWords(command, rest);
    const terminal = openTerminal(streams, values['progress'] === true);
    const call: Call = {
      words: positionals,
      options: values,
      terminal,
      async open() {
        const { openInstallation } = await import('../installation.ts');
        installation ??= await openInstallation(readSettings(streams.env), terminal.progress);
        return installation;
      },
    };
    const answer = await command.run(call);
    const text = values['json'] === true ? JSON.stringify(answer.json, null, 2) : answer.text;
    if (text !== '') await write(streams.stdout, `${text}\n`);
    return answer.exitCode ?? 0;
  } catch (error) {
    return explain(error, streams);
  } finally {
    await installation?.close();
  }
}

type Found = { readonly help: string } | { readonly command: Command; readonly rest: readonly string[] };

function findCommand(commands: readonly Command[], typed: readonly string[]): Found {
  const asked = typed[0] === 'help' ? typed.slice(1) : typed;
  const command = [...commands]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => asked.slice(0, name.split(' ').length).join(' ') === name);
  const wantsHelp = typed[0] === 'help' || typed.includes('--help') || typed.includes('-h');
  const isNameless = asked.every((word) => word.startsWith('-'));
  if (typed.length === 0 || (wantsHelp && isNameless)) return { help: helpOverview(commands) };
  if (!command) throw new WrongUse(words.unknownCommand(asked.join(' ')));
  if (wantsHelp) return { help: helpFor(command) };
  return { command, rest: asked.slice(command.name.split(' ').length) };
}

function parseWords(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({
      args: [...rest],
      options: { ...sharedOptions, ...command.options },
      allowPositionals: true,
    });
  } catch (error) {
    throw new WrongUse(`${(error as Error).message.split('. ')[0]}. ${words.seeHelp(command.name)}`);
  }
}

function openTerminal(streams: Streams, forced: boolean): Terminal {
  const speaks = forced || streams.stderr.isTTY === true;
  return {
    input: streams.stdin,
    output: streams.stdout,
    errors: streams.stderr,
    progress: (line) => {
      if (speaks) streams.stderr.write(`${line}\n`);
    },
  };
}

/** A refusal is one sentence; anything else is a bug of ours and keeps its stack for the report. */
function explain(error: unknown, streams: Streams): number {
  if (error instanceof Refused || error instanceof WrongUse) {
    streams.stderr.write(`${error.message}\n`);
    return error instanceof Refused ? 1 : 2;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  streams.stderr.write(`${fault.message}\n`);
  if (streams.env['LOG_LEVEL'] === 'debug') streams.stderr.write(`${fault.stack ?? ''}\n`);
  return 1;
}

function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
}
