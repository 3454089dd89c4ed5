import { ChevronRightIcon } from '@sanity/icons/ChevronRight';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Details = styled.details`
  & > summary {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-left: -0.25rem;
    padding: 0.375rem 0.25rem 0.375rem 0;
    border-radius: 3px;
    cursor: pointer;
    font-size: 0.8125rem;
    font-weight: 500;
    list-style: none;
  }
  & > summary::-webkit-details-marker {
    display: none;
  }
  & > summary svg {
    font-size: 1.25rem;
    color: var(--card-muted-fg-color);
  }
  &[open] > summary svg {
    transform: rotate(90deg);
  }
  & > summary:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 2px;
  }
  & > div {
    padding: 0.5rem 0;
  }
`;

/** What not everybody wants to read, behind its title. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Details>
      <summary>
        <ChevronRightIcon aria-hidden />
        {title}
      </summary>
      <div>{children}</div>
    </Details>
  );
}
