import type { FormState } from '../../web/edge/outcomes.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { bodyRoles } from './hat-code.rules.ts';
import { words } from './words.en.ts';

/** A role for whoever has an address. */
export function GiveRoleForm({ body, form }: { readonly body: string; readonly form: FormState }) {
  const typed = (name: string) => {
    const value = form.values[name];
    return typeof value === 'string' ? value : '';
  };
  return (
    <Form action={`/work/${body}/people`}>
      <TextInput
        name="email"
        label={words.people.email}
        hint={words.people.emailHint}
        error={form.errors['email']}
        value={typed('email')}
        type="email"
        width={30}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <TextInput
        name="name"
        label={words.people.name}
        hint={words.people.nameHint}
        value={typed('name')}
        width={30}
        autocomplete="off"
      />
      <RoleSelect value={typed('role')} error={form.errors['role']} />
      <Button>{words.people.give}</Button>
    </Form>
  );
}

function RoleSelect({ value, error }: { readonly value: string; readonly error: string | undefined }) {
  const options = bodyRoles.map((role) => ({ value: role, text: roleNames[role] }));
  return (
    <Select
      name="role"
      label={words.people.role}
      error={error}
      value={value}
      options={[{ value: '', text: words.people.chooseRole }, ...options]}
    />
  );
}
