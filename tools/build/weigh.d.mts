export interface BuiltFile {
  readonly name: string
  readonly bytes: number
  readonly inputs: readonly string[]
}

export function faults(files: readonly BuiltFile[]): readonly string[]
export function table(files: readonly BuiltFile[]): string
export function aligned<Column extends string>(
  rows: readonly Readonly<Record<Column, string>>[],
  columns: readonly Column[],
  right?: ReadonlySet<Column>,
): string
