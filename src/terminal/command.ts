import type { ParseArgsConfig } from 'node:util';
import type { Installation } from '../installation.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command is given: the words after its name, its options and the streams to speak through. */
export type Call = {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly terminal: Terminal;
  /** Opens the database that the settings name, starting the embedded one where needed; closed after the command. */
  readonly open: () => Promise<Installation>;
};

export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
  /** Progress goes to standard error, and only when that is a terminal or `--progress` asks. */
  readonly progress: (line: string) => void;
};

/** What a command answers: one JSON document for `--json`, and the same for a reader. */
export type Answer = { readonly json: unknown; readonly text: string; readonly exitCode?: 0 | 1 };

export type Command = {
  /** As typed, such as `money totals`. */
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  readonly options: Options;
  readonly run: (call: Call) => Promise<Answer>;
};

/** The command understood, and said no: one sentence that says what and how to mend it. Exit 1. */
export class Refused extends Error {}

/** The call's words are off. Exit 2. */
export class WrongUse extends Error {}
