/** The id a document has once it is public, whichever draft or version of it is open. */
export function toPublishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '');
}
