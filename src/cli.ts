import { measureCommand } from './accountability/measures/recomputing/measure.command.ts';
import { exportOpenDataCommand } from './accountability/opendata/exporting/export-open-data.command.ts';
import { importOpenDataCommand } from './accountability/opendata/exporting/import-open-data.command.ts';
import { importOcds } from './accountability/opendata/importing/import-ocds.command.ts';
import { mergeCommand } from './accountability/opendata/ocds/merging/merge.command.ts';
import { validateCommand } from './accountability/opendata/ocds/validate.command.ts';
import { importContracts } from './accountability/opendata/registers/import-contracts.command.ts';
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
import { openCommand } from './procurement/bids/sealing/open.command.ts';
import { openerKeyCommand } from './procurement/bids/sealing/opener-key.command.ts';
import { sealCommand } from './procurement/bids/sealing/seal.command.ts';
import { unwrapSharesCommand } from './procurement/bids/sealing/unwrap-shares.command.ts';
import { importDebarment } from './procurement/conditions/debarment/import-debarment.command.ts';
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
  importOcds,
  importContracts,
  importAreasCommand,
  importPostcodesCommand,
  importDeprivation,
  importDebarment,
  importOpenDataCommand,
  exportOpenDataCommand,
  moneyTotals,
  matchSuppliers,
  opinionCommand,
  weightsCommand,
  pairwiseCommand,
  rakeCommand,
  panelCommand,
  scoreCommand,
  measureCommand,
  sealCommand,
  openCommand,
  openerKeyCommand,
  unwrapSharesCommand,
  validateCommand,
  mergeCommand,
  verifyCommand,
  witnessCommand,
  checkProofCommand,
  recordRebuild,
  recordRotateKey,
];

export function runCommandLine(words: readonly string[]): Promise<number> {
  return runCommand(commands, words, process);
}
