import type { FormState } from '../../../../web/edge/outcomes.ts';
import type { Round } from '../../rounds.queries.ts';
import type { Offered } from '../offered.queries.ts';

export type FieldsProps = {
  readonly form: FormState;
  readonly offered: Offered;
  /** What stands so far; a round that is only being begun has nothing. */
  readonly round?: Round | undefined;
};
