/** Rendered into every form that changes something, so that sending it twice does it once. */
export const KEY_FIELD = 'key';
