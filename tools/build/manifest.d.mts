export function manifestFor(
  browser: 'chrome' | 'firefox',
  common: object,
  options: { readonly version: string; readonly dev: boolean },
): Readonly<Record<string, unknown>>
