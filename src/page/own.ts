/**
 * A member of the document itself: an image or a form of the page's, named like it, would stand before it.
 * A method comes unbound.
 */
export function own<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document)
}
