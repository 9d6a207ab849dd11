import { SignOutButton } from './sign-out-button.tsx';
import { words } from './words.en.ts';

export function SignOutPage({ name }: { readonly name: string }) {
  return (
    <div class="task">
      <h1>{words.signOutTitle}</h1>
      <p class="lede">{words.signOutAsk(name)}</p>
      <SignOutButton />
    </div>
  );
}

export function SignedOutPage() {
  return (
    <div class="task">
      <h1>{words.signedOutTitle}</h1>
      <p class="lede">{words.signedOutBody}</p>
      <p>
        <a href="/sign-in">{words.signInAgain}</a>
      </p>
    </div>
  );
}
