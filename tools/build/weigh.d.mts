export function aligned<Column extends string>(
  rows: readonly Readonly<Record<Column, string>>[],
  columns: readonly Column[],
  right?: ReadonlySet<Column>,
): string
