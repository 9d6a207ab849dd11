// The floor: bare node:http and pg. It reads the form, asks nothing, and writes the same three rows in one statement.
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const WRITE = `
  with registered as (insert into register_entry values ($1, $2, 1)),
  cast_ballot as (
    insert into ballot (round_id, id, points, points_answer, district_slug, answered_on, tier)
    values ($1, $3, $4, 'split', 'oldham', '2026-09-10', 1))
  insert into answer_copy (round_id, slot, lookup, sealed) values ($1, $5, $6, $7)`;

const pool = new pg.Pool({ connectionString: process.argv[2], max: 16 });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const points = [...form].filter(([name]) => name.startsWith('points.')).map(([, value]) => Number(value));
    const roundId = request.url?.slice(1);
    const values = [
      roundId,
      randomBytes(32),
      randomUUID(),
      points,
      randomUUID(),
      randomBytes(32),
      randomBytes(156),
    ];
    pool.query({ name: 'write', text: WRITE, values }).then(
      () => response.writeHead(204).end(),
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
