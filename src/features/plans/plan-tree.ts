/** Cây văn bản: documents in the order of a tree, each followed by those that carry it out. */
export type InTree<Document> = { readonly plan: Document; readonly depth: number; readonly parent: Document | null }

/** A document whose parent is not in the list stands at the top; the given order holds among those side by side. */
export function inTree<Document extends { readonly id: string; readonly parentId: string | null }>(documents: readonly Document[]): InTree<Document>[] {
  const known = new Map(documents.map((document) => [document.id, document]))
  const parentOf = ({ parentId }: Document): Document | null => (parentId === null ? null : (known.get(parentId) ?? null))
  const under = (parent: Document | null, depth: number): InTree<Document>[] =>
    documents.filter((document) => parentOf(document) === parent).flatMap((plan) => [{ plan, depth, parent }, ...under(plan, depth + 1)])
  return under(null, 0)
}
