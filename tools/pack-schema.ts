/**
 * Writes docs/pack.schema.json: what a line of a pack may be, made from the schemas that the code parses it with.
 *
 *   tsx tools/pack-schema.ts
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { packHeader } from '../src/schemas/pack.ts'
import { commitment, document, entity, quotation, source } from '../src/schemas/records.ts'

/** The JSON Schema (draft 2020-12) of one line of a pack. What only code can check (a day of the calendar, an id used twice) it leaves out. */
export function packLineSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of a Sourcemark pack',
    description:
      'The first line is the header. Every other is a source, a record, or a document; a source stands before what cites it.',
    anyOf: ['header', 'source', 'entity', 'quotation', 'commitment', 'document'].map((name) => ({
      $ref: `#/$defs/${name}`,
    })),
    $defs: {
      header: schemaOf(packHeader),
      source: sourceLine(),
      entity: schemaOf(entity),
      quotation: schemaOf(quotation),
      commitment: schemaOf(commitment),
      document: schemaOf(document),
    },
  }
}

/** In a pack a source says what it is, and a document's is the document itself. */
function sourceLine(): object {
  const { properties, required, ...rest } = schemaOf(source)
  const { hasText: _, ...fields } = properties ?? {}
  return { ...rest, properties: { record: { const: 'source' }, ...fields }, required: ['record', ...(required ?? [])] }
}

function schemaOf(schema: v.GenericSchema): ReturnType<typeof toJsonSchema> {
  const { $schema: _, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' })
  return rest
}

export const SCHEMA_FILE: string = fileURLToPath(new URL('../docs/pack.schema.json', import.meta.url))

export function packSchemaText(): string {
  return `${JSON.stringify(packLineSchema(), null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, packSchemaText())
