/** Every zone this runtime knows by a city's name, in alphabetical order. */
export function listZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'));
}

/** "It is now 14:05 there." */
export function sayZoneTime(zone: string, at: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return `It is now ${time} there.`;
}
