import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import { importAreasCommand } from '../../../people/areas/import-areas.command.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { type Command, Refused } from '../../../terminal/command.ts';
import { systemRandom } from '../../../values/random.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { importDeprivation } from './import-deprivation.command.ts';
import { importPostcodesCommand } from './import-postcodes.command.ts';

const installation = await openTestInstallation();
afterAll(() => installation.close());
beforeAll(() => loadReference(installation.db));

async function run(command: Command, input: string, options: Record<string, string> = {}, word = '-') {
  const { json } = await installation.run(command, [word], options, input);
  return json as Record<string, unknown>;
}

const corners = [
  [-2.2, 53.5],
  [-2.0, 53.5],
  [-2.0, 53.6],
  [-2.2, 53.6],
  [-2.2, 53.5],
];
const area = (code: string, name: string, district: string) => ({
  type: 'Feature',
  properties: { area_code: code, area_name: name, local_authority_area_code: district },
  geometry: { type: 'Polygon', coordinates: [corners] },
});
const wards = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('pp import areas', () => {
  it('adds, changes and takes out, leaves out what is elsewhere, and changes nothing the second time', async () => {
    const first = wards(area('E05000001', 'Lees', 'E08000004'), area('E05000002', 'Elsewhere', 'E06000001'));
    const ward = { kind: 'ward' };
    expect(await run(importAreasCommand, first, ward)).toMatchObject({ added: 1, elsewhere: ['E05000002'] });
    expect(await run(importAreasCommand, first, ward)).toMatchObject({ added: 0, changed: 0, kept: 1 });
    const second = wards(
      area('E05000001', 'Lees and Hey', 'E08000004'),
      area('E05000003', 'Royton', 'E08000004'),
    );
    expect(await run(importAreasCommand, second, ward)).toMatchObject({ added: 1, changed: 1, removed: 0 });
    expect(await run(importAreasCommand, first, ward)).toMatchObject({ changed: 1, removed: 1 });
  });

  it('refuses in a sentence what is not of this region', async () => {
    const elsewhere = wards(area('E05000002', 'Elsewhere', 'E06000001'));
    await expect(run(importAreasCommand, elsewhere, { kind: 'ward' })).rejects.toThrow(Refused);
  });
});

describe('pp import postcodes and deprivation', () => {
  it('put a payee into the ward of its published postcode, however that is typed', async () => {
    const { bodyId } = await buildBody(installation.db);
    const id = uuidV4(systemRandom());
    const name = 'Larkhill Repairs';
    const payee = { body_id: bodyId, id, published_name: name, public_name: name, postcode: 'ol1 1ut' };
    await installation.db
      .insertInto('payee')
      .values({ ...payee, invented: false, redacted: false })
      .execute();
    const head = 'postcode,lad_code,ward_code,lsoa11\n';
    const postcodes = `${head}OL1 1UT,E08000004,E05000001,E01005310\nTS24 8AA,E06000001,E05009999,E01099999\n`;
    const imported = await run(importPostcodesCommand, postcodes);
    expect(imported).toMatchObject({ rows: 2, kept: 1, elsewhere: 1, placed: 1 });
    expect(await run(importDeprivation, 'lsoa,decile\nE01005310,1\n')).toMatchObject({ areas: 1, placed: 1 });
    expect(await run(importPostcodesCommand, postcodes)).toMatchObject({ placed: 0 });
    const placed = await installation.db
      .selectFrom('payee')
      .select(['ward_code', 'deprivation_decile'])
      .where('id', '=', id)
      .executeTakeFirst();
    expect(placed).toEqual({ ward_code: 'E05000001', deprivation_decile: 1 });
  });

  it('refuse a file with none of the region’s, and leave what was there', async () => {
    const foreign = 'postcode,lad_code,ward_code,lsoa11\nTS24 8AA,E06000001,E05009999,E01099999\n';
    await expect(run(importPostcodesCommand, foreign)).rejects.toThrow('None of the postcodes');
    const { count } = await installation.db
      .selectFrom('postcode')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });
});

const geography = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/geography`;
describe.skipIf(!existsSync(geography))('reference data: the region’s geography', { timeout: 60_000 }, () => {
  it('loads 10 districts, 215 wards and 111,757 postcodes', async () => {
    const load = (kind: string, name: string) =>
      run(importAreasCommand, '', { kind }, `${geography}/${name}_super_generalised.geojson`);
    expect(await load('district', 'local_authority_2023_gm_local_authority')).toMatchObject({ added: 10 });
    expect(await load('ward', 'ward_2023_gm_ward')).toMatchObject({ added: 215, elsewhere: [] });
    const postcodes = `${geography}/gm_postcode_lookup_derived.csv`;
    expect(await run(importPostcodesCommand, '', {}, postcodes)).toMatchObject({
      kept: 111_757,
      elsewhere: 0,
    });
  });
});
