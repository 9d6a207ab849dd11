import type { PoolMember } from './pool.queries.ts';
import type { Characteristics } from './pool.rules.ts';

/** What a member said of themselves. */
export function ownCharacteristics(member: PoolMember): Characteristics {
  return {
    sex: member.sex,
    'age-band': member.ageBand,
    'ethnic-group': member.ethnicGroup,
    disability: member.disability,
  };
}
