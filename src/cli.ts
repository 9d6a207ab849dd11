import { recordRotateKey } from './accountability/record/keys/rotate-key.command.ts';
import { recordRebuild } from './accountability/record/rebuilding/rebuild.command.ts';
import { checkProofCommand } from './accountability/record/verifying/check-proof.command.ts';
import { verifyCommand } from './accountability/record/verifying/verify.command.ts';
import { witnessCommand } from './accountability/record/witnessing/witness.command.ts';
import { importPayments } from './accountability/spend/importing/import-payments.command.ts';
import { importDeprivation } from './accountability/spend/placing/import-deprivation.command.ts';
import { importPostcodesCommand } from './accountability/spend/placing/import-postcodes.command.ts';
import { moneyTotals } from './accountability/spend/totals/money-totals.command.ts';
import { rakeCommand } from './participation/census/rake.command.ts';
import { pairwiseCommand } from './participation/comparing/pairwise.command.ts';
import { opinionCommand } from './participation/opinion/opinion.command.ts';
import { panelCommand } from './participation/panels/lot/panel.command.ts';
import { weightsCommand } from './participation/weighing/weights.command.ts';
import { personAdd } from './people/accounts/person-add.command.ts';
import { importAreasCommand } from './people/areas/import-areas.command.ts';
import { bodyAdd } from './people/organisations/body-add.command.ts';
import { personRole } from './people/roles/person-role.command.ts';
import { matchSuppliers } from './people/suppliers/match-suppliers.command.ts';
import { scoreCommand } from './procurement/evaluation/scoring/score.command.ts';
import type { Command } from './terminal/command.ts';
import { doctor } from './terminal/doctor.command.ts';
import { migrateCommand } from './terminal/migrate.command.ts';
import { reset } from './terminal/reset.command.ts';
import { runCommand } from './terminal/run-command.ts';
import { seed } from './terminal/seed.command.ts';
import { serve } from './terminal/serve.command.ts';

/** Everything `pp` can do, in the order help lists it. */
export const commands: readonly Command[] = [
  serve,
  migrateCommand,
  seed,
  reset,
  doctor,
  bodyAdd,
  personAdd,
  personRole,
  importPayments,
  importAreasCommand,
  importPostcodesCommand,
  importDeprivation,
  moneyTotals,
  matchSuppliers,
  opinionCommand,
  weightsCommand,
  pairwiseCommand,
  rakeCommand,
  panelCommand,
  scoreCommand,
  verifyCommand,
  witnessCommand,
  checkProofCommand,
  recordRebuild,
  recordRotateKey,
];

export function runCommandLine(words: readonly string[]): Promise<number> {
  return runCommand(commands, words, process);
}
