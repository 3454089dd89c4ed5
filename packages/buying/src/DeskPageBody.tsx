import { BasketPage } from './basket/BasketPage.tsx';
import { CheckoutPage } from './checkout/CheckoutPage.tsx';
import { ConfirmPage } from './confirm/ConfirmPage.tsx';
import { MessagePage } from './message/MessagePage.tsx';
import { OrderFormPage } from './order/OrderFormPage.tsx';
import { OrderPage } from './order/OrderPage.tsx';
import type { DeskView } from './views.ts';

/** The page a view is drawn by. One line for each kind; a kind without a page does not compile. */
export function DeskPageBody({ view }: { readonly view: DeskView; readonly locale: string }) {
  switch (view.kind) {
    case 'basket':
      return <BasketPage view={view} />;
    case 'checkout':
      return <CheckoutPage view={view} />;
    case 'confirm':
      return <ConfirmPage view={view} />;
    case 'message':
      return <MessagePage view={view} />;
    case 'order':
      return <OrderPage view={view} />;
    case 'order_form':
      return <OrderFormPage view={view} />;
  }
}
