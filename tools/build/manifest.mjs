/** Pages that a development build may read without being asked: the sample pages, served on this machine. */
const SAMPLE_HOSTS = ['http://localhost/*']

/** Where a development build may learn of the next one. */
const REBUILD_SERVER = 'http://localhost:*'

/**
 * The manifest of one browser, made from the one manifest.json that holds the needs of both.
 * A development build is also granted the sample pages, and may listen to the rebuild server.
 */
export function manifestFor(browser, common, { version, dev }) {
  const { background, minimum_chrome_version, browser_specific_settings, ...shared } = common
  const manifest = { ...shared, version }
  if (dev) {
    manifest.name = `${common.name} (development)`
    manifest.host_permissions = SAMPLE_HOSTS
    const { extension_pages } = common.content_security_policy
    const policy = extension_pages.replace("connect-src 'self'", `connect-src 'self' ${REBUILD_SERVER}`)
    manifest.content_security_policy = { extension_pages: policy }
  }
  if (browser === 'chrome') {
    // Where its button starts is for Firefox to be told; Chrome does not know the key.
    const { default_area, ...action } = manifest.action
    return { ...manifest, action, background: { service_worker: background.service_worker }, minimum_chrome_version }
  }
  return { ...manifest, background: { scripts: background.scripts }, browser_specific_settings }
}
