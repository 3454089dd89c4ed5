import { Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Details = styled.details`
  & > summary {
    cursor: pointer;
    border-radius: 3px;
    padding: 0.375rem 0;
    list-style-position: outside;
    margin-left: 1rem;
  }
  & > summary:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 2px;
  }
  & > div {
    padding: 0.625rem 0 0.375rem;
  }
`;

/** What not everybody wants to read, behind its title. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Details>
      <summary>
        <Text as="span" size={1} weight="medium" style={{ display: 'inline-block' }}>
          {title}
        </Text>
      </summary>
      <div>{children}</div>
    </Details>
  );
}
