import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { DistrictPage } from './district.page.tsx';
import { districtData } from './district-data.ts';
import { loadDistrict } from './load-district.ts';

export const districtPlaceRoute = route({
  path: '/districts/:district',
  who: anyone,
  object: async ({ db, site, params }) =>
    loadDistrict(db, params['district'] ?? '', await site.clock.now(db)),
  page: (_, place) => ({
    title: place.district.name,
    wide: true,
    body: <DistrictPage place={place} />,
    data: districtData(place),
  }),
});
