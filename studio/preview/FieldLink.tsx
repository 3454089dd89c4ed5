import { IntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import type { FieldTarget } from './fields.ts';

const Link = styled(IntentLink)`
  color: var(--card-link-color);
  font-weight: 500;

  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 2px;
  }
`;

/** Opens the field that is to be mended. */
export function FieldLink({ target }: { readonly target: FieldTarget }) {
  const { documentId, documentType, path, label } = target;
  return (
    <Link intent="edit" params={{ id: documentId, type: documentType, ...(path === undefined ? {} : { path }) }}>
      Open “{label}”
    </Link>
  );
}
