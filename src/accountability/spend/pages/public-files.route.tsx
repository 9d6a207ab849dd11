import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listPublicFiles, type PublicFile } from '../totals/public-files.queries.ts';
import { PublicFilesPage } from './public-files.page.tsx';
import { fileWords as words } from './public-files.words.en.ts';

/** The files that a body’s figures come from. */
export const publicFilesRoute = route({
  path: '/money/:body/files',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, query }, body) {
    const files = await listPublicFiles(db, body.id);
    const format = tableFormat(query);
    if (format) {
      return handOverTable(format, {
        name: `payment-files-${body.slug}.csv`,
        head: words.csvHead,
        rows: files.map(fileCells),
      });
    }
    return {
      title: words.title(body.name),
      body: <PublicFilesPage body={body} files={files} />,
      data: { body: body.slug, files: files.map(fileFacts) },
    };
  },
});

/** A file for machines. */
export function fileFacts(file: PublicFile) {
  const { importedAt, replacedAt, withdrawnAt, firstPaidOn, lastPaidOn, replacedById, invented, ...rest } =
    file;
  return {
    ...rest,
    firstPaidOn: firstPaidOn?.toString() ?? null,
    lastPaidOn: lastPaidOn?.toString() ?? null,
    importedAt: importedAt.toString(),
    replacedAt: replacedAt?.toString() ?? null,
    withdrawnAt: withdrawnAt?.toString() ?? null,
    replacedBy: replacedById,
    madeUp: invented,
  };
}

function fileCells(file: PublicFile) {
  const { name, member, firstPaidOn, lastPaidOn, rows, accepted, rejected, netPence, vatBasis } = file;
  const days = [firstPaidOn?.toString() ?? '', lastPaidOn?.toString() ?? ''];
  const state = file.standing ? 'counted' : file.replacedAt ? 'replaced' : 'withdrawn';
  const from = [file.importedAt.toString(), file.source, file.sha256, file.publisher];
  const sums = [rows, accepted, rejected, netPence, vatBasis, state];
  return [name, member, ...days, ...sums, ...from, file.invented ? 'yes' : 'no'];
}
