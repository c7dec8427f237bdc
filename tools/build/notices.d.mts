export function notices(root: string, inputs: readonly string[], dataNames: readonly string[]): Promise<string>
export function packageFolder(input: string): readonly string[]
