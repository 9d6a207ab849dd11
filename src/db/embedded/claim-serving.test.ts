import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { claimServing } from './claim-serving.ts';
import { ownIdentity } from './process-identity.ts';

const here = 'http://localhost:3000';

function leaveClaim(folder: string, text: string): void {
  mkdirSync(join(folder, 'run'));
  writeFileSync(join(folder, 'run', 'serving.json'), text);
}

describe('serving from a data folder', () => {
  it('is refused while another serves, with its address, and free again when it has stopped', async () => {
    const folder = temporaryFolder();
    const claim = await claimServing(folder, here);
    const second = await claimServing(folder, 'http://localhost:4000');
    expect(second).toEqual({ refused: 'already-running', address: here });
    if (claim.refused === null) claim.release();
    expect((await claimServing(folder, 'http://localhost:4000')).refused).toBeNull();
  });

  it('is free when the process that claimed it was killed', async () => {
    const folder = temporaryFolder();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    leaveClaim(folder, JSON.stringify({ pid, startedAt: ownIdentity().startedAt, address: here }));
    expect((await claimServing(folder, here)).refused).toBeNull();
  });

  it('is free when its number has gone to another process since', async () => {
    const folder = temporaryFolder();
    leaveClaim(folder, JSON.stringify({ pid: process.pid, startedAt: 'long ago', address: here }));
    expect((await claimServing(folder, here)).refused).toBeNull();
  });

  it('is free when a power cut left half a claim', async () => {
    const folder = temporaryFolder();
    leaveClaim(folder, '{"pid":');
    expect((await claimServing(folder, here)).refused).toBeNull();
  });

  it('goes to one of many who claim at once', async () => {
    const folder = temporaryFolder();
    leaveClaim(folder, '');
    const claims = await Promise.all(Array.from({ length: 12 }, () => claimServing(folder, here)));
    expect(claims.filter((claim) => claim.refused === null)).toHaveLength(1);
  });
});
