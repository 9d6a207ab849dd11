import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Puts an open round beside one that is there, in which so many people of three camps have answered about 50 of 200
 * statements; returns its identifier.
 */
export async function fillRound(ownerUrl: string, people: number): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const roundId = randomUUID();
  await client.query(
    `insert into round select (jsonb_populate_record(null::round, to_jsonb(r)
       || jsonb_build_object('id', $1::text, 'slug', 'statements', 'ways', '["statements"]'::jsonb, 'rule', 'none'))).*
     from round r order by slug limit 1`,
    [roundId],
  );
  await client.query(
    'insert into round_key select (jsonb_populate_record(null::round_key, to_jsonb(k) || jsonb_build_object($1::text, $2::text))).* from round_key k limit 1',
    ['round_id', roundId],
  );
  await client.query(
    `insert into ballot (round_id, id, tier, answered_on)
     select $1, gen_random_uuid(), 1, current_date from generate_series(1, $2::int)`,
    [roundId, people],
  );
  await client.query(
    `with asked as materialized (
       select gen_random_uuid() as id, array[random(), random(), random()] as liked from generate_series(1, 200)),
     answering as materialized (select id, 1 + floor(random() * 3)::int as camp from ballot where round_id = $1)
     insert into statement_vote select $1, b.id, s.id,
       case when random() < 0.1 then 0 when random() < 0.1 + 0.8 * s.liked[b.camp] then 1 else -1 end
     from answering b cross join asked s where random() < 0.25`,
    [roundId],
  );
  await client.query('analyze ballot, statement_vote');
  await client.end();
  return roundId;
}

/** Has the next map be due again. */
export async function forgetMap(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('delete from opinion_map');
  await client.end();
}
