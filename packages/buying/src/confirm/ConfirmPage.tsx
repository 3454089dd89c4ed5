import { Button } from '@stallkeep/kit';
import { MessagePage } from '../message/MessagePage.tsx';
import type { ConfirmView } from '../views.ts';

/** One question and the button that answers it. Opening the page does nothing. */
export function ConfirmPage({ view }: { readonly view: ConfirmView }) {
  return (
    <MessagePage view={view}>
      <form action={view.action} method="post">
        <Button>{view.button}</Button>
      </form>
    </MessagePage>
  );
}
