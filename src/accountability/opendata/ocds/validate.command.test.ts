import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../../terminal/command.ts';
import { validateCommand } from './validate.command.ts';

function run(text: string, words: string[] = ['-'], options = {}) {
  const terminal = {
    input: Readable.from([Buffer.from(text)]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  return validateCommand.run({
    words,
    options,
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
}

const release = {
  ocid: 'ocds-000000-1',
  id: '1',
  date: '2026-11-22T12:00:00Z',
  tag: ['tender'],
  initiationType: 'tender',
};

describe('pp ocds validate', () => {
  it('says that a release is valid', async () => {
    const { json, exitCode } = await run(JSON.stringify(release));
    expect(json).toMatchObject({ valid: true, errors: [] });
    expect(exitCode).toBe(0);
  });

  it('takes releases one a line, and names the line of each fault', async () => {
    const lines = [release, { ...release, tag: ['sold'] }].map((line) => JSON.stringify(line)).join('\n');
    const { json, text, exitCode } = await run(lines);
    expect(json).toMatchObject({ valid: false, errors: [{ line: 2, path: '/tag/0' }] });
    expect(text).toMatch(/^2: \/tag\/0: This code is not in the list/m);
    expect(exitCode).toBe(1);
  });

  it('lays an extension over a release that stands alone', async () => {
    const text = JSON.stringify({ ...release, tender: { id: '1', aboveThreshold: 'no' } });
    const extension = [
      'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
    ];
    expect((await run(text)).json).toMatchObject({ valid: true });
    expect((await run(text, ['-'], { extension })).json).toMatchObject({ valid: false });
  });

  it('refuses in one sentence what is not OCDS', async () => {
    await expect(run('{"a": ')).rejects.toThrow(Refused);
    await expect(run('{"a": 1}')).rejects.toThrow('no releases, no records and no ocid');
    await expect(run('', [])).rejects.toThrow(WrongUse);
  });
});
