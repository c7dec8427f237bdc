/** What a bundle may weigh at most, in bytes, and what it must never carry (paths inside the project). */
const BUDGETS = {
  'content.js': { bytes: 30_000, never: ['node_modules/dexie/', 'src/engine/', 'src/store/'] },
  'card.js': { bytes: 25_000, never: ['node_modules/', 'src/engine/', 'src/store/', 'src/page/'] },
  'overlay.js': { bytes: 25_000, never: ['node_modules/', 'src/engine/', 'src/store/'] },
  'background.js': { bytes: 500_000, never: ['node_modules/preact/', 'src/page/', 'src/view/'] },
  'names.model': { bytes: 2_000_000, never: [] },
  'lexicon.txt': { bytes: 200_000, never: [] },
  'base.pack': { bytes: 2_500_000, never: [] },
  'syntax.model': { bytes: 2_000_000, never: [] },
  'attribution.model': { bytes: 50_000, never: [] },
  'aid.model': { bytes: 95_000, never: [] },
}

/**
 * Checks files against their budgets. `files` is a list of `{ name, bytes, inputs }`, where inputs are
 * the paths of the modules inside. Gives the faults in words, none when all is well.
 */
export function faults(files) {
  return files.flatMap(({ name, bytes, inputs }) => {
    const budget = BUDGETS[name]
    if (budget === undefined) return []
    const found = []
    if (bytes > budget.bytes) found.push(`${name} weighs ${bytes} bytes; it may weigh ${budget.bytes}`)
    for (const path of budget.never) {
      const carried = inputs.find((input) => input.includes(path))
      if (carried !== undefined) found.push(`${name} carries ${carried}; it must carry nothing of ${path}`)
    }
    return found
  })
}

/** A table of what was built: name, weight, budget, and how many modules of ours and of others are inside. */
export function table(files) {
  const rows = files.map(({ name, bytes, inputs }) => {
    const others = inputs.filter((input) => input.includes('node_modules/'))
    const packages = [...new Set(others.map(packageOf))].sort()
    const budget = BUDGETS[name]
    return {
      file: name,
      bytes: bytes.toLocaleString('en'),
      budget: budget === undefined ? '' : budget.bytes.toLocaleString('en'),
      carries: inputs.length === 0 ? '' : [`${inputs.length - others.length} of ours`, ...packages].join(', '),
    }
  })
  return aligned(rows, ['file', 'bytes', 'budget', 'carries'], new Set(['bytes', 'budget']))
}

/** Rows of text as a table with a head, columns padded; `right` names the columns aligned to the right. */
export function aligned(rows, columns, right = new Set()) {
  const width = (column) => Math.max(column.length, ...rows.map((row) => row[column].length))
  const widths = new Map(columns.map((column) => [column, width(column)]))
  const pad = (text, column) =>
    right.has(column) ? text.padStart(widths.get(column)) : text.padEnd(widths.get(column))
  const line = (row) =>
    columns
      .map((column) => pad(row[column], column))
      .join('  ')
      .trimEnd()
  const head = Object.fromEntries(columns.map((column) => [column, column]))
  return [head, ...rows].map(line).join('\n')
}

function packageOf(path) {
  const [scope, name] = path.split('node_modules/').at(-1).split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
