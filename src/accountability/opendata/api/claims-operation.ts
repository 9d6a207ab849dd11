import { z } from 'zod';
import { type By, isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { bringClaims } from '../../evidence/deliveries/bring-claims.ts';
import { claimWords as text } from './claim.words.en.ts';
import { type Claims, claimRows, claimsExample, claimsSchema } from './claim-schema.rules.ts';
import { onceOnly } from './once.ts';
import { type ApiAnswer, operation } from './operation.ts';
import type { Problem } from './problem.rules.ts';
import { words } from './words.en.ts';

/** Many claims from a supplier’s program: the same act as its table on the page of deliveries. */
export const claimsOperation = operation({
  id: 'reportDeliveries',
  method: 'post',
  path: '/claims',
  tag: words.openApi.tags.acts,
  summary: text.summary,
  about: text.about,
  pathParameters: z.strictObject({}),
  query: z.strictObject({}),
  body: {
    mediaTypes: ['application/json'],
    maxBytes: 1_500_000,
    schema: claimsSchema,
    example: claimsExample,
  },
  acts: true,
  answer: {
    status: 201,
    name: 'ClaimsMade',
    about: text.answer,
    schema: z.strictObject({ claims: z.int().describe(text.answer) }),
  },
  problems: [
    'body-wrong',
    'body-too-large',
    'body-type-unknown',
    'sent-before',
    'parameter-wrong',
    'rules-say-no',
  ],
  async carryOut({ site, holder, once, body }): Promise<ApiAnswer | Problem> {
    if (holder?.actor.hat.kind !== 'supplier')
      return { problem: 'role-needed', detail: words.problems['role-needed'].detail };
    const { actor } = holder;
    const by: By = { actor, clock: site.clock, random: site.random };
    return transact(site.db, actor, (tx) =>
      onceOnly(tx, { once, personId: actor.personId }, () => claimAll(tx, by, body)),
    );
  },
});

async function claimAll(tx: Transaction, by: By, claims: Claims): Promise<ApiAnswer | Problem> {
  const brought = await bringClaims(tx, by, writeCsv(...claimRows(claims)));
  if (isRefused<keyof typeof text.refused>(brought))
    return { problem: 'rules-say-no', detail: `${text.refused[brought.refused]}.` };
  if ('claims' in brought) return { status: 201, data: { claims: brought.claims } };
  // The table’s first line is its head, and lines count from 1.
  const faults = brought.faults.map(({ line, fault }) => ({
    where: `/claims/${line - 2}`,
    detail: text.faults[fault],
  }));
  return { problem: 'rules-say-no', detail: text.wrong, faults };
}
