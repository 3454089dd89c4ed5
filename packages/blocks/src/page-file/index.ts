/** Door: pages as files, the one format the composer and the Studio share; and blocks as their schemas describe them. */
export {
  type BlockDescription,
  type BlockField,
  blockDescriptions,
  type FieldChoice,
  type FieldKind,
  makeInitialFields,
  requireBlock,
} from './block-fields.ts';
export { findProblems, type PageProblem } from './find-problems.ts';
export { formatPageFile, formatPageFileName } from './format-page-file.ts';
export { formatIssue } from './issue-log.ts';
export {
  isRecord,
  type PageFile,
  type PageFileBlock,
  type PageFilePicture,
  type PagePurpose,
  pageFileLimits,
  pagePurposes,
} from './page-file.ts';
export { composerPath, formatComposerUrl, formatPageHash, parsePageHash } from './page-hash.ts';
export { parsePageFile } from './parse-page-file.ts';
export { isRichText } from './parse-rich-text.ts';
export { type MissingPicture, type PageImport, planImport } from './pictures.ts';
export { formatRichTextLines, toRichText } from './rich-text-lines.ts';
