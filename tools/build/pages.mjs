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
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${titles[name]}</title>${style}
    <script src="${name}.js" defer></script>
  </head>
  <body class="${name}"><div id="root"></div></body>
</html>
`
}
