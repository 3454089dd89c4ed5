import { bandanaDesigns, drawFabricDocument } from './bandanas/fabric.ts';
import type { BandanaDesign } from './bandanas/fields-a.ts';
import { renderCorner, renderFlat, renderOnLine, renderWorn } from './bandanas/scenes.ts';
import { ceramicPictures } from './ceramics/pictures.ts';
import { artPrints, renderFramed, renderSheet } from './prints/scenes.ts';
import { radioDesigns } from './radios/faces.ts';
import { renderRadio } from './radios/scenes.ts';
import { drawSvg, type Raster } from './raster.ts';
import { marketScenes, renderMarket } from './scenes/market.ts';
import { makerPortraits, renderPortrait } from './scenes/portraits.ts';

/** One picture to be drawn, by the key documents know it by. */
export interface PictureRecipe {
  readonly key: string;
  readonly draw: () => Promise<Raster>;
}

const fabrics = new Map<string, Promise<Raster>>();

/** The printed square is drawn once and shared by the pictures of a design. */
function printFabric(design: BandanaDesign): Promise<Raster> {
  const known = fabrics.get(design.key);
  if (known) {
    return known;
  }
  const fabric = drawSvg(drawFabricDocument(design, { x: 0, y: 0, size: 1200 }), 1320, 1320);
  fabrics.set(design.key, fabric);
  return fabric;
}

const bandanaPictures = bandanaDesigns.flatMap((design, index): readonly PictureRecipe[] => [
  { key: `bandana-${design.key}-flat`, draw: async () => renderFlat(design, await printFabric(design), index) },
  {
    key: `bandana-${design.key}-use`,
    draw: async () =>
      index % 2 === 0 ? renderOnLine(await printFabric(design), index) : renderWorn(await printFabric(design), index),
  },
  { key: `bandana-${design.key}-corner`, draw: () => renderCorner(design, index) },
]);

const printPictures = artPrints.flatMap((print, index): readonly PictureRecipe[] => [
  { key: `print-${print.key}-framed`, draw: () => renderFramed(print, index) },
  { key: `print-${print.key}-sheet`, draw: () => renderSheet(print, index) },
]);

const radioPictures = radioDesigns.flatMap((design) =>
  (['whole', 'close', 'side'] as const).map(
    (view): PictureRecipe => ({ key: `radio-${design.key}-${view}`, draw: () => renderRadio(design, view) }),
  ),
);

/** Every picture of the demo. */
export const pictureRecipes: readonly PictureRecipe[] = [
  ...marketScenes.map((scene): PictureRecipe => ({ key: `hero-${scene.key}`, draw: () => renderMarket(scene) })),
  ...makerPortraits.map(
    (maker): PictureRecipe => ({ key: `portrait-${maker.key}`, draw: () => renderPortrait(maker) }),
  ),
  ...bandanaPictures,
  ...printPictures,
  ...ceramicPictures,
  ...radioPictures,
];
