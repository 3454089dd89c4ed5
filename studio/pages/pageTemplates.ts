import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { planImport } from '@stallkeep/blocks/page-file';
import { pageTemplates as templates } from '@stallkeep/blocks/templates';
import type { Template } from 'sanity';

/** "New page → Pickup first": the kit's templates as documents to begin with. */
export const pageTemplates: readonly Template[] = templates.map(({ id, title, description, page }) => ({
  id: `page-${id}`,
  title,
  description,
  schemaType: 'page',
  icon: DocumentTextIcon,
  value: { title: page.title, purpose: page.purpose, blocks: planImport(page).blocks },
}));
