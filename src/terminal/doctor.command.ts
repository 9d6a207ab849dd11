import { join } from 'node:path';
import { sql } from 'kysely';
import { openKeyRing } from '../accountability/record/keys/key-ring.ts';
import { examineRecord } from '../accountability/record/serving/examine-record.ts';
import { databaseClock } from '../acts/clock.ts';
import { readMigrations } from '../db/migrate.ts';
import type { Installation } from '../installation.ts';
import { findInstallation } from '../people/organisations/installation.queries.ts';
import type { Command } from './command.ts';
import { words } from './words.en.ts';

type Check = { readonly check: string; readonly well: boolean; readonly finding: string };

export const doctor: Command = {
  name: 'doctor',
  summary: 'Look at the installation and say what is not well',
  usage: 'doctor [--json]',
  example: 'doctor',
  options: {},
  async run(call) {
    const installation = await call.open();
    const checks = [
      await checkServer(installation),
      await checkMigrations(installation),
      await checkRole(installation),
      await checkClock(installation),
      await checkMail(installation),
      ...(await checkRecord(installation)),
    ];
    const well = checks.every((check) => check.well);
    const lines = checks.map((check) => `${check.well ? 'ok ' : 'NOT'} ${check.check}: ${check.finding}`);
    return {
      json: { well, checks },
      text: [...lines, ...(well ? [words.doctorWell] : [])].join('\n'),
      exitCode: well ? 0 : 1,
    };
  },
};

async function checkServer({ db }: Installation): Promise<Check> {
  const { rows } = await sql<{ version: number; name: string }>`
    select current_setting('server_version_num')::integer as version, current_setting('server_version') as name`.execute(
    db,
  );
  const version = rows[0]?.version ?? 0;
  return {
    check: 'database',
    well: version >= 150_000,
    finding: `PostgreSQL ${rows[0]?.name} (15 or later is needed)`,
  };
}

async function checkMigrations({ db }: Installation): Promise<Check> {
  const known = (await readMigrations()).map((migration) => migration.name);
  const { rows } = (await holds(db, 'migration'))
    ? await sql<{ name: string }>`select name from migration`.execute(db)
    : { rows: [] };
  const applied = new Set(rows.map((row) => row.name));
  const waiting = known.filter((name) => !applied.has(name));
  const finding =
    waiting.length === 0
      ? `${known.length} applied`
      : `run npx --no-install pp migrate: ${waiting.join(', ')}`;
  return { check: 'migrations', well: waiting.length === 0, finding };
}

/** The application must not be able to step round row-level security. */
async function checkRole({ db }: Installation): Promise<Check> {
  const { rows } = await sql<{ role: string; strong: boolean; owns: boolean }>`
    select current_user as role, r.rolsuper or r.rolbypassrls as strong,
      exists (select from pg_class c where c.relowner = r.oid) as owns
    from pg_roles r where r.rolname = current_user`.execute(db);
  const row = rows[0];
  const well = row !== undefined && !row.strong && !row.owns;
  return {
    check: 'application role',
    well,
    finding: `${row?.role} ${well ? 'owns nothing and bypasses nothing' : 'has more rights than it should'}`,
  };
}

async function checkClock({ db }: Installation): Promise<Check> {
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from clock_timestamp())::float8 as seconds`.execute(db);
  const apart = Math.abs((rows[0]?.seconds ?? 0) - Date.now() / 1000);
  return {
    check: 'clock',
    well: apart < 5,
    finding: `the database and this machine are ${apart.toFixed(1)} s apart`,
  };
}

/** Signing in goes by mail, except in a demonstration, where everyone can read it. */
async function checkMail({ db, settings }: Installation): Promise<Check> {
  const facts = (await holds(db, 'installation')) ? await findInstallation(db) : undefined;
  const well = settings.SMTP_URL !== undefined || facts?.demonstration === true;
  return { check: 'mail', well, finding: well ? words.mailWell : words.mailMissing };
}

/** The public record, looked through from its first entry to its last. */
async function checkRecord({ db, dataFolder, settings }: Installation): Promise<Check[]> {
  if (!(await holds(db, 'record_audit'))) return [];
  const keyRing = openKeyRing(dataFolder, settings.RECORD_KEY);
  const recordFolder = join(dataFolder, 'record');
  const found = await examineRecord({ db, recordFolder, keyRing, clock: databaseClock });
  return [{ check: 'public record', ...found }];
}

async function holds({ introspection }: Installation['db'], name: string): Promise<boolean> {
  return (await introspection.getTables()).some((table) => table.name === name);
}
