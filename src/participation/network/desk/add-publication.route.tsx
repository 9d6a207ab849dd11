import { isRefused } from '../../../acts/by.ts';
import { formOf, readDate, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { addPublication } from '../news/add-publication.ts';
import { words } from '../news/words.en.ts';
import { readHttps } from '../paragraphs.rules.ts';
import { AddPublicationPage } from './add-publication.page.tsx';

const { faults } = words;
const wrongDate = dateFaults(words.publishedOnWhat);

export const addPublicationRoute = route({
  path: '/work/:body/network/publications',
  who: bodyRole(...networkRoles),
  object: noObject,
  page: (at, _, form) => ({
    title: words.publicationTitle,
    desk: true,
    body: <AddPublicationPage path={at.path} form={form} />,
  }),
  form: formOf((form) => {
    const url = readHttps(readText(form, 'url'));
    if (url === null) form.fault('url', faults.url);
    const title = readText(form, 'title', {
      blank: faults.publication,
      max: 160,
      long: faults.publicationLong,
    });
    if (title.length > 0 && title.length < 3) form.fault('title', faults.publication);
    return {
      title,
      publisher: readText(form, 'publisher', {
        blank: faults.publisher,
        max: 120,
        long: faults.publisherLong,
      }),
      publishedOn: readDate(form, 'publishedOn', wrongDate),
      url: url ?? '',
    };
  }),
  async post({ at, tx, by, input: { publishedOn, ...input } }) {
    if (!publishedOn) return refuse({ publishedOn: wrongDate.blank });
    const { id, slug } = theBody(at);
    const added = await addPublication(tx, by, { bodyId: id, publishedOn, ...input });
    return isRefused(added) ? refuse({ url: faults.thereAlready }) : seeOther(`/network/${slug}`);
  },
});
