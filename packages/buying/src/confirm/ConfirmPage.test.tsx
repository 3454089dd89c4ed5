import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ConfirmPage } from './ConfirmPage.tsx';

it('asks for one press of a button, which posts, and leads on without it', () => {
  const html = renderToStaticMarkup(
    <ConfirmPage
      view={{
        kind: 'confirm',
        heading: 'Is this your address?',
        text: 'a <b> & c',
        action: '/letters/x/confirm',
        button: 'Yes',
        links: [{ href: '/may', name: 'May' }],
      }}
    />,
  );
  expect(html).toMatch(/<form action="\/letters\/x\/confirm" method="post"><button[^>]*>/);
  expect(html).toContain('a &lt;b&gt; &amp; c');
  expect(html).toContain('href="/may"');
});
