import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

type Fields = Record<string, string>;

/** The key of this purchase’s draft, made at first need. It lives in this browser alone. */
export async function keyOfDraft(address: string): Promise<string> {
  const name = `draft key of ${address}`;
  const kept = localStorage.getItem(name);
  if (kept) return kept;
  const key = await generateX25519Identity();
  localStorage.setItem(name, key);
  return key;
}

/** Takes a key that was typed in from another browser. */
export function takeKey(address: string, key: string): void {
  localStorage.setItem(`draft key of ${address}`, key);
}

/** Seals what was typed as one ordinary age file in its armour. */
export async function sealDraft(fields: Fields, key: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(key));
  return armor.encode(await encrypter.encrypt(JSON.stringify(fields)));
}

/** What was typed; null when this key does not open it. */
export async function openDraft(sealed: string, key: string): Promise<Fields | null> {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key.trim());
    return JSON.parse(await decrypter.decrypt(armor.decode(sealed), 'text')) as Fields;
  } catch {
    return null;
  }
}

export async function fetchDraft(address: string): Promise<string | null> {
  try {
    const answer = await fetch(`${address}?as=json`);
    const { data } = (await answer.json()) as { data: { sealed: string | null } };
    return data.sealed;
  } catch {
    return null;
  }
}

/** Whether the site kept it: only the sealed text and the form’s token are sent. */
export async function sendDraft(address: string, form: HTMLFormElement, sealed: string): Promise<boolean> {
  const csrf = form.querySelector<HTMLInputElement>('[name=_csrf]')?.value ?? '';
  try {
    const body = new URLSearchParams({ _csrf: csrf, sealed });
    const answer = await fetch(address, { method: 'POST', body });
    return answer.ok && new URL(answer.url).pathname === address;
  } catch {
    return false;
  }
}
