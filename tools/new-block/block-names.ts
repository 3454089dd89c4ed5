/** The names of one block, all made from its folder. */
export interface BlockNames {
  /** "seller-card": the folder. */
  readonly folder: string;
  /** "sellerCard": `_type` and the start of file names. */
  readonly type: string;
  /** "SellerCard". */
  readonly pascal: string;
  /** "Seller card": what sellers and designers read. */
  readonly title: string;
}

const folderPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$|^[a-z][a-z0-9]*$/;

/** Undefined for what cannot be a folder: kebab-case, letters and digits, a letter first. */
export function toBlockNames(folder: string, title?: string): BlockNames | undefined {
  if (!folderPattern.test(folder)) return undefined;
  const type = folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const words = folder.replaceAll('-', ' ');
  return {
    folder,
    type,
    pascal: type.charAt(0).toUpperCase() + type.slice(1),
    title: title ?? words.charAt(0).toUpperCase() + words.slice(1),
  };
}
