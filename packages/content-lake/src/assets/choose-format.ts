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

/** The format of the answer; with `auto=format` the best that the `accept` header names in so many words. */
export function chooseFormat(extension: string, request: ImageRequest, accept: string | undefined): OutputFormat {
  const asked = request.transform.format ?? toDefaultFormat(extension);
  // A GIF may be animated, and the other encoders would stop it.
  if (!request.isFormatNegotiated || (extension === 'gif' && request.transform.format === undefined)) return asked;
  const types = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  if (types.includes('image/avif')) return 'avif';
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
