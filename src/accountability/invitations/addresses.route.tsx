import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { freshForm, type Outcome, refuse, showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { AddressesPage } from './addresses.page.tsx';
import { bringInAddresses } from './bring-in-addresses.ts';
import { deskWords as words } from './desk.words.en.ts';
import { getDesk } from './visit-desk.ts';

const { faults, title } = words.addresses;
const MOST_BYTES = 5 * 1024 * 1024;

/** A finance officer brings in where suppliers are written to. */
export const addressesRoute = route({
  path: '/work/:body/invitations/addresses',
  who: bodyRole('finance-officer'),
  object: getDesk,
  page: (_, desk, form) => ({ title, desk: true, body: <AddressesPage desk={desk} form={form} /> }),
  maxFileBytes: MOST_BYTES,
  async post({ at, tx, by, object: desk }): Promise<Outcome> {
    const upload = at.files['file'];
    if (!upload) return refuse({ file: faults.missing });
    const text = new TextDecoder().decode(upload.bytes).replaceAll('\0', '');
    const done = await bringInAddresses(tx, by, { bodyId: desk.body.id, text });
    if (isRefused<'not-a-table' | 'too-large'>(done)) return refuse({ file: faults[done.refused] });
    return showScreen({
      title,
      desk: true,
      body: <AddressesPage desk={desk} done={done} form={freshForm} />,
    });
  },
});
