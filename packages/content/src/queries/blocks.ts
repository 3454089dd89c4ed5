import { pictureFields, richTextFields } from './fragments.ts';

/** What a page's blocks are read as: their own fields, with the pictures of their assets resolved. */
export const layoutFields = `_id, title, blocks[]{..., "picture": picture{${pictureFields}}, text[]{${richTextFields}}}`;
