import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Command, Refused, WrongUse } from './command.ts';
import { runCommand } from './run-command.ts';

function command(name: string, run: Command['run']): Command {
  const usage = `${name} <word>`;
  return {
    name,
    summary: `Does ${name}`,
    usage,
    example: `${name} x`,
    options: { size: { type: 'string' } },
    run,
  };
}
const commands: readonly Command[] = [
  command('echo', (call) =>
    Promise.resolve({
      json: { words: call.words, size: call.options['size'] ?? null },
      text: call.words.join(' '),
    }),
  ),
  command('money', () => Promise.resolve({ json: 'money', text: 'money' })),
  command('money totals', () => Promise.resolve({ json: 'totals', text: 'totals' })),
  command('poor', () => Promise.resolve({ json: { well: false }, text: 'not well', exitCode: 1 })),
  command('refuse', () => Promise.reject(new Refused('There is no file “x”: check the path.'))),
  command('misuse', () => Promise.reject(new WrongUse('Say which file.'))),
  command('break', () => Promise.reject(new Error('a bug'))),
  command('work', (call) => {
    call.terminal.progress('half way');
    return Promise.resolve({ json: null, text: '' });
  }),
];

async function run(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const streams = [new PassThrough(), new PassThrough()] as const;
  const [stdout, stderr] = streams.map((stream) => stream.setEncoding('utf8')) as [PassThrough, PassThrough];
  const code = await runCommand(commands, typed, {
    stdin: new PassThrough(),
    stdout,
    stderr,
    env: {},
  });
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

describe('pp', () => {
  it('prints a reader’s text, or one JSON document', async () => {
    expect(await run('echo', 'a', '--size', '3')).toEqual({ code: 0, out: 'a\n', err: '' });
    const { out } = await run('echo', 'a', '--size', '3', '--json');
    expect(JSON.parse(out)).toEqual({ words: ['a'], size: '3' });
  });

  it('knows the longer of two names that begin alike', async () => {
    expect((await run('money', 'totals')).out).toBe('totals\n');
    expect((await run('money')).out).toBe('money\n');
  });

  it.each([[[]], [['help']], [['--help']], [['-h']]])('lists everything for %j', async (typed) => {
    const { code, out } = await run(...typed);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`  ${name} +${summary}`));
  });

  it.each([[['help', 'money', 'totals']], [['money', 'totals', '--help']]])(
    'shows an example for %j',
    async (typed) => {
      const { code, out } = await run(...typed);
      expect(code).toBe(0);
      expect(out).toContain('Example: npx --no-install pp money totals x');
    },
  );

  it.each([
    [['nonsense'], 'There is no command “nonsense”'],
    [['echo', '--colour', 'red'], "Unknown option '--colour'"],
    [['echo', '--size'], "Option '--size <value>' argument missing"],
    [['misuse'], 'Say which file.'],
    [['help', 'nonsense'], 'There is no command “nonsense”'],
  ])('answers words that are off, %j, with exit 2', async (typed, sentence) => {
    const { code, out, err } = await run(...typed);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('answers a refusal with its sentence and exit 1', async () => {
    const { code, out, err } = await run('refuse', '--json');
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'There is no file “x”: check the path.\n' });
  });

  it('answers what was found wanting with exit 1 and its findings', async () => {
    expect(await run('poor')).toEqual({ code: 1, out: 'not well\n', err: '' });
  });

  it('shows no stack trace, even for a bug of ours', async () => {
    const { code, err } = await run('break');
    expect(code).toBe(1);
    expect(err).toBe('a bug\n');
  });

  it('speaks of progress only to a terminal, or when asked', async () => {
    expect(await run('work')).toEqual({ code: 0, out: '', err: '' });
    expect(await run('work', '--progress')).toEqual({ code: 0, out: '', err: 'half way\n' });
  });
});
