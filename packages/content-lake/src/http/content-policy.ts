import { createHash } from 'node:crypto';

export interface ContentPolicyOptions {
  /** `Host` of the request, which the access check has let through: where the page's websockets go. */
  readonly host: string;
  /** Where pictures and files are: the lake's public address, which need not be the one the page was opened at. */
  readonly assetOrigin: string;
  /** Further origins the page's scripts may call. */
  readonly callable: readonly string[];
}

/**
 * The Content-Security-Policy of the Studio: it talks to the lake and to nobody else, whatever a plugin or a pasted document
 * would like, and no other page may frame it and borrow a seller's clicks.
 *
 * @param scripts hashes of the scripts that stand in the document itself
 */
export function createContentPolicy(options: ContentPolicyOptions, scripts: readonly string[]): string {
  const { host, assetOrigin, callable } = options;
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'self'"],
    ['script-src', "'self'", ...scripts],
    // styled-components and CodeMirror write style elements as they go.
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:', assetOrigin],
    ['media-src', "'self'", 'data:', 'blob:', assetOrigin],
    ['font-src', "'self'", 'data:'],
    // Safari before 15.4 does not count a websocket of the page's own origin as 'self'.
    ['connect-src', "'self'", 'data:', 'blob:', `ws://${host}`, `wss://${host}`, assetOrigin, ...callable],
    ['worker-src', "'self'", 'blob:'],
    ['object-src', "'none'"],
    ['base-uri', "'self'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'self'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** Policy sources for the inline scripts of a document: each allows exactly one text. */
export function listInlineScriptHashes(html: string): readonly string[] {
  const scripts = html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[\s\S]*?)<\/script>/gi);
  return [...scripts].flatMap(({ groups }) => {
    const text = groups?.['text'] ?? '';
    if (text === '' || /\ssrc\s*=/i.test(groups?.['attributes'] ?? '')) return [];
    return [`'sha256-${createHash('sha256').update(text).digest('base64')}'`];
  });
}
