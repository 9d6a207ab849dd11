import { z } from 'zod';
import { openLists } from '../lists/open-lists.ts';
import { API_ROOT, LICENCE } from './api.rules.ts';
import { operation } from './operation.ts';
import { words } from './words.en.ts';

const link = z.url().describe(words.openApi.linkAbout);
const entry = z.strictObject({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  rows: link,
  describedBy: link,
});

/** What can be asked, to begin with: every list, the packages of the standard, this description. */
export const startOperation = operation({
  id: 'index',
  method: 'get',
  path: '/',
  tag: words.openApi.tags.start,
  summary: words.openApi.indexTitle,
  about: words.openApi.indexAbout,
  pathParameters: z.strictObject({}),
  query: z.strictObject({}),
  acts: false,
  answer: {
    status: 200,
    name: 'Index',
    about: words.openApi.indexAbout,
    schema: z.strictObject({
      licence: z.literal(LICENCE.url),
      demonstration: z.literal(true).optional(),
      openApi: link,
      documentation: link,
      ocds: link,
      feeds: link,
      lists: z.array(entry),
    }),
  },
  problems: [],
  carryOut({ site: { publicUrl, demonstration } }) {
    const lists = openLists.map(({ name, title, about }) => ({
      name,
      title,
      about,
      rows: `${publicUrl}${API_ROOT}/${name}`,
      describedBy: `${publicUrl}/data/${name}`,
    }));
    return Promise.resolve({
      data: {
        licence: LICENCE.url,
        ...(demonstration ? { demonstration } : {}),
        openApi: `${publicUrl}${API_ROOT}/openapi.json`,
        documentation: `${publicUrl}/data/api`,
        ocds: `${publicUrl}/data/ocds`,
        feeds: `${publicUrl}/data/feeds`,
        lists,
      },
    });
  },
});
