import type { FormGround } from '../../form/offer-from-fields.rules.ts';
import { sealStates } from '../browser-words.en.ts';
import { readSupplierFile, type SupplierFile } from '../offline/supplier-file.rules.ts';
import { sealerWords as words } from '../offline/words.en.ts';
import type { OpenersFile } from '../openers.rules.ts';
import { part, say } from './parts.ts';
import { bundleOf, readBidForm } from './read-bid-form.ts';
import { sealOnDevice, showSealed } from './seal-on-device.ts';
import { showFaults } from './show-faults.ts';

/** What the page carries: everything of the tender, so that nothing has to be fetched. */
type Carried = { readonly openers: OpenersFile; readonly ground: FormGround; readonly procurementId: string };

const form = document.querySelector<HTMLFormElement>('form[data-carried]') as HTMLFormElement;
const carried = JSON.parse(form.dataset['carried'] ?? '') as Carried;
const steps = part(form, 'steps');
let isBusy = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (isBusy) return;
  isBusy = true;
  void sealHere()
    .catch((error: Error) => say(steps, error.message))
    .finally(() => {
      isBusy = false;
    });
});
part(steps, 'change').addEventListener('click', () => {
  part(steps, 'sealed').hidden = true;
  part(form, 'fields').hidden = false;
  say(steps, '');
});

async function sealHere(): Promise<void> {
  const supplier = await readSupplier();
  const missing = 'sentence' in supplier ? [{ field: 'supplier', sentence: supplier.sentence }] : [];
  const own: Partial<SupplierFile> = 'sentence' in supplier ? {} : supplier;
  const { subcontractors = [], unconfirmed = [], workforce = null } = own;
  const typed = await readBidForm(form, { ...carried.ground, subcontractors, unconfirmed, workforce });
  const faults = [...missing, ...('faults' in typed ? typed.faults : [])];
  showFaults(form, faults);
  if ('sentence' in supplier || 'faults' in typed) return;
  steps.hidden = false;
  say(steps, sealStates.reading);
  const bundle = await bundleOf(supplier.of, typed);
  const sealed = await sealOnDevice(steps, bundle, carried.openers, carried.openers.tender);
  part(form, 'fields').hidden = true;
  showSealed(steps, sealed, carried.openers, () => undefined);
}

async function readSupplier(): Promise<SupplierFile | { readonly sentence: string }> {
  const [file] = (part(form, 'supplier') as HTMLInputElement).files ?? [];
  if (!file) return { sentence: words.supplierMissing };
  const read = readSupplierFile(await file.text(), carried.procurementId);
  return 'refused' in read ? { sentence: words.supplierRefused[read.refused] } : read;
}
