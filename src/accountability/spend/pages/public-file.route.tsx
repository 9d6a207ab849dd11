import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listFiledEntries } from '../../record/record-entries.queries.ts';
import { getPublicFile, listFileLines } from '../totals/public-files.queries.ts';
import { PublicFilePage } from './public-file.page.tsx';
import { fileFacts } from './public-files.route.tsx';
import { PAGE_SIZE } from './read-query.rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One published file: whose it is, what of it counts, and its lines. */
export const publicFileRoute = route({
  path: '/money/:body/files/:file',
  who: anyone,
  async object(at) {
    const body = theBody(at);
    const fileId = at.params['file'] ?? '';
    if (!uuid.test(fileId)) throw new NotFound();
    return { body, file: await getPublicFile(at.db, body.id, fileId) };
  },
  async page({ db, query }, { body, file }) {
    const asked = Number(query.get('line') ?? '1');
    const from = Number.isInteger(asked) && asked >= 1 && asked < 2 ** 31 ? asked : 1;
    const [lines, [entry]] = await Promise.all([
      listFileLines(db, { bodyId: body.id, fileId: file.fileId }, from, PAGE_SIZE),
      listFiledEntries(db, { bodyId: body.id, types: ['payments-imported'], holding: file.sha256 }),
    ]);
    return {
      title: file.member || file.name,
      body: <PublicFilePage body={body} file={file} lines={lines} from={from} entry={entry} />,
      data: {
        body: body.slug,
        ...fileFacts(file),
        lines: lines.map(({ paidOn, ...line }) => ({ paidOn: paidOn.toString(), ...line })),
      },
    };
  },
});
