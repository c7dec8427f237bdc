import type { VNode } from 'preact'
import type { QuotedPart } from './passage-words.ts'
import { officeWords } from './record-words.ts'
import type { FieldRow, MatchWords, SourceWords } from './words.ts'

/** What a record says, where it differs from the page, and where it comes from. */
export function MatchDetail({ match }: { readonly match: MatchWords }): VNode {
  return (
    <div class="match">
      <p>
        <strong>{match.title}</strong>
      </p>
      {[...match.lines, ...match.offices.map(officeWords)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {match.diff.length > 0 && <Diff parts={match.diff} />}
      {match.rows.length > 0 && <Rows rows={match.rows} />}
      {match.sources.map((source) => (
        <SourceLine key={source.title} source={source} />
      ))}
    </div>
  )
}

/** As on the card: what only the page says is struck out, what only the record says is underlined. */
function Diff({ parts }: { readonly parts: readonly QuotedPart[] }): VNode {
  const has = (op: QuotedPart['op']): boolean => parts.some((part) => part.op === op)
  return (
    <p class="diff">
      {parts.map((part, index) => {
        if (part.op === 'page') return <del key={index}>{part.text} </del>
        if (part.op === 'record') return <ins key={index}>{part.text} </ins>
        if (part.op === 'around')
          return (
            <span key={index} class="soft">
              {part.text}{' '}
            </span>
          )
        return `${part.text} `
      })}
      <small>
        {has('page') && <del>only on this page</del>} {has('record') && <ins>only in the record</ins>}
      </small>
    </p>
  )
}

function Rows({ rows }: { readonly rows: readonly FieldRow[] }): VNode {
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">On the page</th>
          <th scope="col">In the record</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <td>{row.page}</td>
            <td>{row.record}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SourceLine({ source }: { readonly source: SourceWords }): VNode {
  return (
    <p class="soft source">
      Source:{' '}
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      )}
      {source.detail !== '' && `, ${source.detail}`}
    </p>
  )
}
