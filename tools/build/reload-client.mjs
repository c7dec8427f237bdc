/**
 * Only in watch builds: asks the rebuild server which build is current and reloads the extension when
 * that changes. A long poll rather than a socket, so the server needs nothing but node.
 */
async function follow(seen) {
  try {
    const answer = await fetch(`${RELOAD_URL}?after=${seen ?? ''}`)
    const current = await answer.text()
    if (seen !== undefined && current !== seen) return chrome.runtime.reload()
    // A call of the extension API keeps the background from being put to sleep.
    await chrome.runtime.getPlatformInfo()
    return follow(current)
  } catch {
    // The server is gone, or starts again: look once more in a while.
    setTimeout(() => follow(seen), 2_000)
  }
}

follow(undefined)
