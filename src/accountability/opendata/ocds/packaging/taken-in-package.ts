import type { Database } from '../../../../db/connect.ts';
import { eachTakenIn, envelopeTakenIn, listTakenIn, releasesTakenIn } from '../../lists/taken-in.queries.ts';

/** The package of an installation whose open data was taken in, as it was; undefined where none was. */
export async function takenInPackage(db: Database): Promise<AsyncGenerator<string> | undefined> {
  const [envelope] = await listTakenIn(db, envelopeTakenIn, null, 1);
  return envelope && packageText(db, envelope.line);
}

async function* packageText(db: Database, envelope: string): AsyncGenerator<string> {
  yield `${envelope.slice(0, -1)},"releases":[`;
  let isFirst = true;
  for await (const line of eachTakenIn(db, releasesTakenIn)) {
    yield `${isFirst ? '' : ','}\n${line}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
