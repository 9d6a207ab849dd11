import type { Command } from './command.ts';

export const words = {
  unknownCommand: (typed: string) => `There is no command “${typed}”. See: npx --no-install pp help`,
  seeHelp: (name: string) => `See: npx --no-install pp help ${name}`,
  alreadyRunning: (address: string) => `People’s Procurement is already running at ${address}`,
  portTaken: (port: number) =>
    `Something else uses port ${port}. Stop it, or choose another: PORT=${port + 1} npm start`,
  ready: (address: string) => `People’s Procurement is ready at ${address}`,
  tryThese: 'This is a demonstration. Sign in as any of these people there:',
  signInAt: (address: string) => `Sign in: ${address}/demonstration/people`,
  stopping: 'Stopping…',
  migrating: 'Bringing the database up to date…',
  seeding: 'Loading the demonstration region…',
  buildingAssets: 'Preparing pages…',
  upToDate: 'The database is up to date.',
  applied: (names: readonly string[]) => `Applied: ${names.join(', ')}`,
  seeded: (seconds: string) => `The demonstration is loaded (${seconds} s).`,
  notEmpty:
    'This database already holds data. Seeding is for an empty one: npx --no-install pp reset empties a demonstration.',
  unknownStory: (name: string) => `There is no story “${name}”. There is: greater-manchester`,
  wrongScale: 'The scale is a whole number from 1: --scale 5 makes five times as many answers.',
  resetDone: 'The database is empty.',
  resetRefused:
    'This is not a demonstration, so nothing was removed. To empty it all the same, add --even-if-real',
  mailWell: 'people can be sent their link to sign in',
  mailMissing: 'nobody can sign in: set SMTP_URL, so that the link can be sent',
  doctorWell: 'All is well.',
} as const;

export function helpOverview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return [
    'Usage: npx --no-install pp <command> [options]',
    '',
    ...lines,
    '',
    'Every command takes --json, for one JSON document, and --progress. A file named - is standard input.',
    'Example: npx --no-install pp weights splits.csv --json',
    'More: npx --no-install pp help <command>',
  ].join('\n');
}

export function helpFor(command: Command): string {
  return [
    command.summary,
    '',
    `Usage: npx --no-install pp ${command.usage}`,
    `Example: npx --no-install pp ${command.example}`,
  ].join('\n');
}
