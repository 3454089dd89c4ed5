/**
 * Consent: what is sent without asking, and why nothing has to be asked.
 *
 * An observation ("this block was seen on that page") carries no identity: no cookie, no id of a person or device, nothing is
 * stored on the device or read from it, and no text a person typed fits into any field. That needs no consent, and the tracker
 * sends it under Global Privacy Control too, with `gpc: true` in the batch.
 *
 * What GPC does change is the session. The collector joins the observations of one visit by an HMAC of truncated address and
 * user agent with a secret that lives for one day in memory. Somebody who says "do not track me" has no session: `toSession`
 * gives null, every observation stands alone, and nothing of it is forwarded to third parties, as those want a client id.
 *
 * Sending nothing at all would be no more private, and would make the shops of people with GPC invisible: a promise broken for
 * them would look like one that was never shown. Who wants silence turns scripts off; the page works, and the server's own count
 * of rendered blocks knows no person either.
 */

/** Whether the buyer said no: by the header that every request carries, or by the batch itself. One is enough. */
export function isGlobalPrivacyControl({
  header,
  batch,
}: {
  /** The value of `Sec-GPC`, null where there is none. */
  readonly header: string | null;
  /** `isGpc` of the batch. */
  readonly batch: boolean;
}): boolean {
  return batch || header?.trim() === '1';
}
