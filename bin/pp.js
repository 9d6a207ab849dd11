#!/usr/bin/env node
// Loads the TypeScript source as it stands: there is no build step between what is read and what runs.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));
process.env.TSX_TSCONFIG_PATH ??= `${root}tsconfig.json`;
register();
// A reader that has seen enough, such as `| head`, closes the pipe: that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
const { runCommandLine } = await import('../src/cli.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
