const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters XML 1.0 cannot say at all: controls but for tab and line ends, half characters, and two that are none. */
const UNSPEAKABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text for between tags or inside an attribute. What XML cannot say is left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(UNSPEAKABLE, '').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
