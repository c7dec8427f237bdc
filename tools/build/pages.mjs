const titles = { popup: 'Sourcemark', library: 'Sourcemark library', welcome: 'Welcome to Sourcemark' }

/** The extension's own pages. Each has src/entry/NAME.tsx, which brings its style. */
export const pageNames = Object.keys(titles)

/** A page's document: everything in it is drawn by its script into `<div id="root">`. */
export function pageHtml(name, styled) {
  const style = styled ? `\n    <link rel="stylesheet" href="${name}.css">` : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${titles[name]}</title>${style}
    <script src="${name}.js" defer></script>
  </head>
  <body class="${name}"><div id="root"></div></body>
</html>
`
}

/**
 * What only the dev folders have: an empty page with the extension's rights, and the popup as a tab of
 * its own, told its page by `?url=` (Firefox's popup can be opened but not driven).
 */
export function devPages() {
  const script = `
const { tabs } = globalThis.browser ?? chrome
const query = tabs.query.bind(tabs)
const url = new URLSearchParams(location.search).get('url')
tabs.query = async (filter) => (await query(filter.active ? {} : filter)).filter((tab) => !filter.active || tab.url === url)
`
  const html = pageHtml('popup', true).replace(
    '<script src="popup.js"',
    '<script src="dev-popup.js" defer></script>\n    $&',
  )
  return { 'dev-blank.html': '<!doctype html>\n', 'dev-popup.html': html, 'dev-popup.js': script.trimStart() }
}
