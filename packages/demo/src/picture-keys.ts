import { fileURLToPath } from 'node:url';
import { picturePrefix } from './content/document.ts';

/** Where built pictures lie. */
export const picturesFolder: string = fileURLToPath(new URL('../dist/pictures/', import.meta.url));

/** A picture's file, by its key. */
export function locatePicture(key: string): { key: string; fileName: string; bytesPath: string } {
  const fileName = `${key}.jpg`;
  return { key, fileName, bytesPath: `${picturesFolder}${fileName}` };
}

/** Every string at the name `_ref` anywhere in a value. */
export function collectReferences(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(collectReferences);
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '_ref' && typeof inner === 'string' ? [inner] : collectReferences(inner),
  );
}

/** Keys of all pictures that documents show, each once, in the order they appear. */
export function findPictureKeys(documents: readonly unknown[]): readonly string[] {
  const keys = collectReferences(documents)
    .filter((reference) => reference.startsWith(picturePrefix))
    .map((reference) => reference.slice(picturePrefix.length));
  return [...new Set(keys)];
}

/** The same value with every picture's placeholder exchanged for its uploaded asset. */
export function bindAssets<Value>(value: Value, assets: ReadonlyMap<string, string>): Value;
export function bindAssets(value: unknown, assets: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => bindAssets(item, assets));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, unknown] => {
      if (name === '_ref' && typeof inner === 'string' && inner.startsWith(picturePrefix)) {
        const asset = assets.get(inner.slice(picturePrefix.length));
        if (asset === undefined) {
          throw new Error(
            `The picture of ${inner} was never uploaded, so the document would show a broken image. Upload every planned picture first.`,
          );
        }
        return [name, asset];
      }
      return [name, bindAssets(inner, assets)];
    }),
  );
}
