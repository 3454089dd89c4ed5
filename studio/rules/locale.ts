/** A BCP 47 tag with a region, because dates and prices are written differently in en-GB and en-US. */
export function checkLocale(value: string | undefined): true | string {
  if (value === undefined || value === '') return true;
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(value))
    return 'Write language and region, such as en-GB or pt-PT.';
  return Intl.DateTimeFormat.supportedLocalesOf(value).length > 0
    ? true
    : `“${value}” is not a language this shop can write dates in.`;
}
