import type { Piece } from './piece.ts';

export interface HtmlFrame {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The letter as HTML for mail programs: styles on the elements, because they drop everything else; no colours but the reader's own,
 * so that it is as legible in the dark as by day; no tables, pictures, scripts or addresses of third parties.
 */
export function writeHtml(pieces: readonly Piece[], { title, language, direction }: HtmlFrame): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    '<meta name="format-detection" content="telephone=no, date=no, address=no">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${styles.body}">`,
    `<div role="article" aria-roledescription="email" aria-label="${escapeHtml(title)}" style="${styles.sheet}">`,
    ...pieces.map(writePiece),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function writePiece(piece: Piece): string {
  switch (piece.kind) {
    case 'paragraph':
      return `<p style="${styles.paragraph}">${escapeHtml(piece.text)}</p>`;
    case 'heading':
      return `<h2 style="${styles.heading}">${escapeHtml(piece.text)}</h2>`;
    case 'verbatim':
      return `<blockquote lang="${escapeHtml(piece.language)}" dir="auto" style="${styles.verbatim}">${escapeHtml(piece.text)}</blockquote>`;
    case 'said':
      return [
        `<p style="${styles.who}">${escapeHtml(piece.who)}</p>`,
        `<blockquote style="${styles.said}">`,
        ...piece.text
          .split(/\n{2,}/u)
          .map(
            (part) => `<p dir="auto" style="${styles.paragraph}">${escapeHtml(part).replaceAll('\n', '<br>\n')}</p>`,
          ),
        '</blockquote>',
      ].join('\n');
    case 'facts':
      return [
        `<dl style="${styles.facts}">`,
        ...piece.rows.map(
          ({ name, value }) =>
            `<dt style="${styles.name}">${escapeHtml(name)}</dt>\n<dd style="${styles.value}">${escapeHtml(value)}</dd>`,
        ),
        '</dl>',
      ].join('\n');
    case 'list':
      return [
        `<ul style="${styles.list}">`,
        ...piece.items.map((item) => `<li style="${styles.item}">${escapeHtml(item)}</li>`),
        '</ul>',
      ].join('\n');
    case 'code':
      return [
        `<p style="${styles.who}">${escapeHtml(piece.label)}</p>`,
        `<p dir="ltr" style="${styles.code}">${escapeHtml(piece.code)}</p>`,
      ].join('\n');
    case 'link':
      return `<p style="${styles.paragraph}"><a href="${escapeHtml(requireWebAddress(piece.href))}" style="${styles.link}">${escapeHtml(piece.name)}</a></p>`;
  }
}

const styles = {
  body: 'margin:0;padding:0;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55',
  sheet: 'max-width:36em;margin:0 auto;padding:24px 20px;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 16px',
  heading: 'margin:32px 0 12px;font-size:18px;line-height:1.3;font-weight:700',
  verbatim:
    'margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid;font-size:18px;line-height:1.45;font-weight:600',
  who: 'margin:0 0 4px;font-weight:600',
  said: 'margin:0 0 16px;padding:4px 0 1px 16px;border-left:2px solid',
  facts: 'margin:0 0 16px',
  name: 'margin:0;font-weight:600',
  value: 'margin:0 0 10px',
  list: 'margin:0 0 16px;padding:0 0 0 20px',
  item: 'margin:0 0 6px',
  code: 'margin:0 0 20px;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:30px;line-height:1.2;font-weight:700;letter-spacing:.14em',
  link: 'display:inline-block;padding:10px 18px;border:2px solid;border-radius:6px;font-weight:600',
} as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotation marks alike. Total. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
}

/** @throws where a link leads elsewhere than to a page: links are ours, so it is our own mistake. */
function requireWebAddress(href: string): string {
  const { protocol } = new URL(href);
  if (protocol === 'https:' || protocol === 'http:') return href;
  throw new Error(`A letter links to pages only, not to "${protocol}". Make the link from the shop's own address.`);
}
