import { DeskFrame } from '../shared/DeskFrame.tsx';
import { OrderForm } from './form/OrderForm.tsx';
import styles from './OrderPage.module.css';
import type { OrderFormView } from './order-view.ts';

/** One thing that can be done about an order, on a page of its own. */
export function OrderFormPage({ view }: { readonly view: OrderFormView }) {
  return (
    <DeskFrame heading={view.heading} market={view.back}>
      {view.intro.length > 0 ? (
        <div className={styles['intro']}>
          {view.intro.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ) : null}
      <OrderForm form={view.form} />
    </DeskFrame>
  );
}
