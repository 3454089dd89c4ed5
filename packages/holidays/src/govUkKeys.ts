/** The names gov.uk publishes for the keys of the list its page is made from. */
const NAMES: Readonly<Record<string, string>> = {
  '2nd_january': '2nd January',
  battle_boyne: 'Battle of the Boyne (Orangemen’s Day)',
  boxing_day: 'Boxing Day',
  christmas: 'Christmas Day',
  early_may: 'Early May bank holiday',
  early_may_ve: 'Early May bank holiday (VE day)',
  easter_monday: 'Easter Monday',
  good_friday: 'Good Friday',
  kings_coronation: 'Bank holiday for the coronation of King Charles III',
  late_august: 'Summer bank holiday',
  new_year: 'New Year’s Day',
  queen_platinum: 'Platinum Jubilee bank holiday',
  queens_bank_holiday: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  spring: 'Spring bank holiday',
  st_andrew: 'St Andrew’s Day',
  st_patrick: 'St Patrick’s Day',
  summer: 'Summer bank holiday',
  world_cup: 'World Cup bank holiday',
};

/** The name for a key. A key nobody here has seen yet is said in its own words: holidays are declared faster than code is written. */
export function readGovUkKey(key: string): string {
  const words = key.replaceAll('_', ' ');
  return NAMES[key] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
