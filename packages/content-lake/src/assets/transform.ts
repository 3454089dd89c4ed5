/** How a picture is placed in the box of `w` and `h`; the words are those of Sanity's image URLs. */
export const FIT_MODES = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const;
export type FitMode = (typeof FIT_MODES)[number];

/** Formats that can be asked for by `fm`; `pjpg` is a progressive JPEG. */
export const OUTPUT_FORMATS = ['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export type CropAnchor =
  | { readonly kind: 'entropy' }
  /** Shares of the picture's width and height, 0 to 1. */
  | { readonly kind: 'focalpoint'; readonly x: number; readonly y: number }
  /** 0 keeps the left or top edge, 0.5 the middle, 1 the right or bottom edge. */
  | { readonly kind: 'edge'; readonly x: 0 | 0.5 | 1; readonly y: 0 | 0.5 | 1 };

/** Red, green and blue 0 to 255, alpha 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** Pixels from the left and top edge of the upright picture. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** What an image URL asks for; lengths are output pixels with `dpr` already multiplied in. */
export interface Transform {
  readonly width?: number;
  readonly height?: number;
  readonly widthBounds: Bounds;
  readonly heightBounds: Bounds;
  readonly fit: FitMode;
  readonly anchor: CropAnchor;
  readonly rect?: Rect;
  /** Clockwise, degrees. */
  readonly orientation: 0 | 90 | 180 | 270;
  readonly flip: { readonly horizontal: boolean; readonly vertical: boolean };
  /** Pixels on each side, inside `width` and `height` where these are given. */
  readonly pad: number;
  readonly background?: Colour;
  /** 0 to 2000. */
  readonly blur: number;
  /** 0 to 100. */
  readonly sharpen: number;
  readonly isGreyscale: boolean;
  readonly isInverted: boolean;
  /** 0 to 100. */
  readonly quality?: number;
  readonly format?: OutputFormat;
}

/** An image URL's query: the picture it asks for and how the answer is sent. */
export interface ImageRequest {
  readonly transform: Transform;
  /** Whether the browser's `accept` header chooses the format. */
  readonly isFormatNegotiated: boolean;
  /** Send as a download under this name; an empty name means the asset's own. */
  readonly downloadName?: string;
  /** Whether the query changes no pixel, so that the uploaded bytes are the answer. */
  readonly isOriginal: boolean;
}
