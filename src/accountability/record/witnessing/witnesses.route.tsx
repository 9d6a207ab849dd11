import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { toBase64 } from '../log/base64.rules.ts';
import { type ComparedWitness, loadWitnesses } from './load-witnesses.ts';
import { WitnessesPage } from './witnesses.page.tsx';
import { words } from './words.en.ts';

/** Outside witnesses of the record, and what each holds. */
export const witnessesRoute = route({
  path: '/record/witnesses',
  who: anyone,
  object: noObject,
  async page(at) {
    const { witnesses } = await loadWitnesses(at.site);
    return {
      title: words.title,
      body: <WitnessesPage witnesses={witnesses} site={at.site.publicUrl} />,
      data: { witnesses: witnesses.map(dataOf) },
    };
  },
});

function dataOf({ keeper, vkey, bodySlug, namedAt, standing, last }: ComparedWitness) {
  return {
    keeper,
    key: vkey,
    namedBy: bodySlug,
    namedAt: namedAt.toString(),
    standing,
    size: last?.size ?? null,
    root: last && toBase64(last.root),
    note: last?.note ?? null,
    heardAt: last?.heardAt.toString() ?? null,
  };
}
