import { describe, expect, it } from 'vitest';
import { commands, runCommandLine } from './cli.ts';
import { helpOverview } from './terminal/words.en.ts';

describe('the help of every command', () => {
  it.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
    expect(command.summary).toMatch(/^[A-Z].*[^.]$/u);
    for (const line of [command.usage, command.example]) expect(`${line} `.startsWith(`${name} `)).toBe(true);
    const shown = [...command.usage.matchAll(/--([a-z-]+)/gu)].map(([, option]) => option);
    const taken = Object.keys(command.options);
    expect(shown.filter((option) => option !== 'json').sort()).toEqual(taken.sort());
  });

  it('begins with an example, and names what all commands take', () => {
    const help = helpOverview(commands);
    expect(help).toContain('Example: npx --no-install pp weights splits.csv --json');
    expect(help).toContain('--progress');
  });

  // An unrelated package on npm bears the name: what one is told to type runs the checkout’s.
  it.each([['weights'], ['pairwise'], ['rake'], ['score'], ['ocds', 'validate'], ['suppliers', 'match']])(
    'tells who calls %s with nothing what to type',
    async (...typed) => {
      const written: string[] = [];
      const write = process.stderr.write.bind(process.stderr);
      process.stderr.write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0;
      const code = await runCommandLine(typed).finally(() => {
        process.stderr.write = write;
      });
      expect(code).toBe(2);
      expect(written.join('')).toContain('npx --no-install pp ');
      expect(written.join('')).not.toMatch(/(?<!--no-install )\bpp /u);
    },
  );
});
