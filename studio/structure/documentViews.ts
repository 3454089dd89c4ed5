import { ComposeIcon } from '@sanity/icons/Compose';
import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import type { DefaultDocumentNodeResolver } from 'sanity/structure';
import { isPreviewedType } from '../preview/content.ts';
import { PromiseView } from '../preview/PromiseView.tsx';

/** The form, and beside it what buyers are promised where a document decides on that. */
export const documentViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  if (!isPreviewedType(schemaType)) return S.document();
  return S.document().views([
    S.view.form().icon(ComposeIcon),
    S.view.component(PromiseView).id('promise').title('Promise').icon(EyeOpenIcon),
  ]);
};
