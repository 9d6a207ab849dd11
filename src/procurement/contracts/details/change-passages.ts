import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { type ContractKey, findContract, lockAward } from '../contracts.queries.ts';
import { findDetails, listPassages, replacePassages, saveWithheld } from './details.queries.ts';
import { keepWithheld, MOST_PASSAGES, splitPassages, type WithheldKind } from './passages.rules.ts';
import type { HoldRefusal, SaveTextRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

/** Takes the words of the contract, one passage for each paragraph; passages left out stay so while their words stay. */
export async function saveContractText(
  tx: Transaction,
  by: By,
  input: ContractKey & { readonly text: string },
): Promise<{ passages: number } | Refusal<SaveTextRefusal>> {
  const held = await holdUnpublished(tx, input);
  if (held) return held;
  const split = splitPassages(input.text);
  if (split.length > MOST_PASSAGES) return { refused: 'too-many' };
  const passages = keepWithheld(split, await listPassages(tx, input));
  const at = await by.clock.now(tx);
  await replacePassages(tx, input, passages, { at, by: by.actor.personId });
  return { passages: passages.length };
}

/**
 * Leaves a passage out of what is published, with the reason in law: sensitive commercial information with an overriding
 * public interest in keeping it back, or national security (Procurement Act 2023 s.94(1) and (2)). Its words stay.
 */
export async function withholdPassage(
  tx: Transaction,
  by: By,
  input: ContractKey & { readonly position: number; readonly as: WithheldKind; readonly reason: string },
): Promise<{ withheld: true } | Refusal<HoldRefusal | ReasonRefusal>> {
  const held = await holdUnpublished(tx, input);
  if (held) return held;
  const passages = await listPassages(tx, input);
  const passage = passages.find(({ position }) => position === input.position);
  if (!passage) throw new NotFound();
  const decided = decideReason({ text: input.reason, others: [], about: [passage.words, ...words.about] });
  if ('refused' in decided) return decided;
  const at = await by.clock.now(tx);
  await saveWithheld(tx, input, { as: input.as, reason: decided.reason, at, by: by.actor.personId });
  return { withheld: true };
}

/** Puts a passage back, to be published. */
export async function putPassageBack(
  tx: Transaction,
  _by: By,
  input: ContractKey & { readonly position: number },
): Promise<{ back: true } | Refusal<HoldRefusal>> {
  const held = await holdUnpublished(tx, input);
  if (held) return held;
  await saveWithheld(tx, input, null);
  return { back: true };
}

async function holdUnpublished(tx: Transaction, key: ContractKey): Promise<Refusal<HoldRefusal> | null> {
  await lockAward(tx, key);
  if (!(await findContract(tx, key))) return { refused: 'not-signed' };
  return (await findDetails(tx, key)) ? { refused: 'published' } : null;
}
