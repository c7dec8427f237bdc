export const pageNames: readonly string[]
export function pageHtml(name: string, styled: boolean): string
export function devPages(): Readonly<Record<string, string>>
