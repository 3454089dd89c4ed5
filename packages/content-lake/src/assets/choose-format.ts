import type { Size } from './plan-geometry.ts';
import type { FitMode, ImageRequest, OutputFormat } from './transform.ts';

const KEEPS_WHOLE: readonly FitMode[] = ['clip', 'max'];

/** What a source is rendered to when the URL does not say: itself, or the nearest that browsers show. */
function toDefaultFormat(extension: string): OutputFormat {
  switch (extension) {
    case 'jpg':
    case 'webp':
    case 'avif':
    case 'gif':
      return extension;
    default:
      return 'png';
  }
}

/** Pixels up to which AVIF is encoded: it takes a core about a second for each megapixel, and cannot be interrupted. */
export const MAX_AVIF_AREA = 4_000_000;

/**
 * The format of the answer; with `auto=format` the best that the `accept` header names in so many words and that can be
 * had in a moment.
 */
export function chooseFormat(
  extension: string,
  request: ImageRequest,
  client: { readonly accept: string | undefined; readonly output: Size },
): OutputFormat {
  const asked = request.transform.format ?? toDefaultFormat(extension);
  // A GIF may be animated, and the other encoders would stop it.
  if (!request.isFormatNegotiated || (extension === 'gif' && request.transform.format === undefined)) return asked;
  const types = (client.accept ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  const isSmall = client.output.width * client.output.height <= MAX_AVIF_AREA;
  if (isSmall && types.includes('image/avif')) return 'avif';
  return types.includes('image/webp') ? 'webp' : asked;
}

/**
 * Whether the uploaded bytes answer the request: nothing is asked, or the source is a drawing that the browser scales by
 * itself, or the negotiation ends at the source's own format.
 */
export function isServedAsUploaded(extension: string, request: ImageRequest, format: OutputFormat): boolean {
  if (request.isOriginal) return true;
  const { transform } = request;
  const isResizedOnly =
    KEEPS_WHOLE.includes(transform.fit) &&
    transform.rect === undefined &&
    transform.orientation === 0 &&
    !transform.flip.horizontal &&
    !transform.flip.vertical &&
    transform.pad === 0 &&
    transform.background === undefined &&
    transform.blur === 0 &&
    transform.sharpen === 0 &&
    !transform.isGreyscale &&
    !transform.isInverted;
  if (extension === 'svg') return isResizedOnly && transform.format === undefined;
  const isUntouched = isResizedOnly && transform.width === undefined && transform.height === undefined;
  return isUntouched && transform.quality === undefined && format === extension;
}
