/** Every web page, as a match pattern. */
export const EVERYWHERE = '*://*/*'

/** The site of a page's address: its host name without "www."; empty for what is no web page. */
export function siteOf(url: string): string {
  if (!/^https?:/.test(url)) return ''
  return new URL(url).hostname.replace(/^www\./, '')
}

/** The match pattern of a site and its subdomains. A bare or numeric host has none. */
export function sitePattern(site: string): string {
  const hasSubdomains = site.includes('.') && /[a-z]/i.test(site)
  return hasSubdomains ? `*://*.${site}/*` : `*://${site}/*`
}

/** Whether a page is of a site or, as its pattern has it, of one of its subdomains. */
export function isOnSite(url: string, site: string): boolean {
  const host = siteOf(url)
  return host !== '' && (host === site || (sitePattern(site).startsWith('*://*.') && host.endsWith(`.${site}`)))
}

/** The match pattern of the pages beside one, by its address: the same scheme and host. */
export function pagePattern(url: string): string {
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname}/*`
}
