import { anyone } from '../../../../web/edge/access.rules.ts';
import { handOver } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { describeExtension } from './describe-extension.rules.ts';
import { ExtensionPage } from './extension.page.tsx';
import { listCodelists, readExtensionFile } from './extension-files.ts';
import { words } from './words.en.ts';

/** What each field of our extension means. */
const extensionRoute = route({
  path: '/data/ocds/extension',
  who: anyone,
  object: () => listCodelists(),
  page: (_, codelists) => ({
    title: words.title,
    body: <ExtensionPage codelists={codelists} />,
    data: { objects: describeExtension(), codelists },
  }),
});

/** The extension itself, at the address that every package of ours names. */
const extensionFileRoute = route({
  path: '/data/ocds/extension/:file',
  who: anyone,
  object: (at) => readExtensionFile(at.params['file'] ?? ''),
  page: (at, text) => {
    const fileName = at.params['file'] ?? '';
    const isJson = fileName.endsWith('.json');
    const mediaType = isJson ? 'application/json; charset=UTF-8' : 'text/markdown; charset=UTF-8';
    const documentationUrl = { en: `${at.site.publicUrl}/data/ocds/extension` };
    const content =
      fileName === 'extension.json'
        ? `${JSON.stringify({ ...(JSON.parse(text) as object), documentationUrl }, null, 2)}\n`
        : text;
    return handOver({ fileName, mediaType, content, isForOtherSites: true });
  },
});

const codelistRoute = route({
  path: '/data/ocds/extension/codelists/:file',
  who: anyone,
  object: (at) => readExtensionFile(`codelists/${at.params['file'] ?? ''}`),
  page: (at, content) =>
    handOver({
      fileName: at.params['file'] ?? '',
      mediaType: 'text/csv; charset=UTF-8',
      content,
      isForOtherSites: true,
    }),
});

export const extensionRoutes = [extensionRoute, extensionFileRoute, codelistRoute] as const;
