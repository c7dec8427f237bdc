declare module '@mozilla/readability/Readability-readerable.js' {
  function isProbablyReaderable(document: Document): boolean
  export = isProbablyReaderable
}
