import type { OrderLine, PackagingSummary, Result, StockState } from '@stallkeep/promise';
import type { CarriageShape, ProductShape, VariantShape } from '../shapes/product.ts';
import { pickPresent, Requirements } from './requirements.ts';

export type OrderedProduct = Pick<ProductShape, 'carriage' | 'condition'>;
export type OrderedVariant = Pick<VariantShape, 'sku' | 'weightGrams' | 'size' | 'stock'>;

/**
 * So many of one variant as the engine sees it. Fails where what the product needs on the way cannot be read: without
 * it goods would go by ways that break or melt them.
 */
export function toOrderLine(
  product: OrderedProduct,
  variant: OrderedVariant,
  order: { readonly quantity: number },
): Result<OrderLine> {
  const check = new Requirements();
  const { carriage } = product;
  if (carriage === undefined) check.note('', 'must be readable in its fragility, temperature and packaging');
  const { weightGrams, size } = variant;
  return check.settle(
    carriage && {
      quantity: order.quantity,
      ...(isSingle(product) ? { unitId: variant.sku } : {}),
      ...pickPresent({
        weightGrams,
        sizeMm: size,
        fragility: carriage.fragility,
        packaging: carriage.packaging && toPackaging(carriage.packaging),
        temperature: toRange(carriage.temperature),
      }),
    },
  );
}

/** What is on hand. A refurbished thing is one unit with its own identity: its SKU, which is there once or not at all. */
export function toStockState(product: OrderedProduct, variant: OrderedVariant): StockState {
  if (isSingle(product)) return { kind: 'units', freeUnitIds: variant.stock > 0 ? [variant.sku] : [] };
  // Nothing is reserved before there are orders.
  return { kind: 'count', onHand: Math.max(0, variant.stock), reserved: 0 };
}

const isSingle = ({ condition }: OrderedProduct): boolean => condition?.kind === 'refurbished';

function toPackaging(packaging: NonNullable<CarriageShape['packaging']>): PackagingSummary {
  const { _id, title, fragilityClasses, maxLoadGrams, tests } = packaging;
  return {
    id: _id,
    title,
    goodFor: fragilityClasses,
    // One broken parcel of the sample and it is not shown that it holds.
    isTested: tests.some(({ sampleSize = 0, passed = 0 }) => sampleSize > 0 && passed >= sampleSize),
    ...pickPresent({ maxLoadGrams, temperature: toRange(packaging.temperature) }),
  };
}

function toRange(range: CarriageShape['temperature']): OrderLine['temperature'] | undefined {
  return range && { minCelsius: range.min, maxCelsius: range.max };
}
