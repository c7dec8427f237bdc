import { type OpenFile, openFile } from '../imports/open.ts'
import { toldPlainly } from '../imports/plain-errors.ts'
import { Survey } from '../imports/survey.ts'
import { unpackedName, unpackedText } from '../imports/unpacked.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ImportPlan, ImportSurvey } from '../model/import.ts'
import { type Part, partsOf } from './parts.ts'
import type { ReadingAnswers, ReadingCall, ReadingQuestion, ReadingReply } from './reading-calls.ts'
import { inSlices } from './slices.ts'

/** The worker's side: one file, opened once, and what it was last asked for. */
export class FileReading {
  private readonly reply: (reply: ReadingReply) => void
  private readonly lexicon: () => Promise<Lexicon>
  private opened: OpenFile | undefined
  private survey = new AbortController()
  private parts: Iterator<Part> | undefined

  constructor(reply: (reply: ReadingReply) => void, lexicon: () => Promise<Lexicon>) {
    this.reply = reply
    this.lexicon = lexicon
  }

  /** Answers a question, or tells why there is no answer, in words for the reader. */
  async take(question: ReadingQuestion): Promise<void> {
    const { id } = question
    try {
      this.reply({ id, answer: await this.answer(question, (read) => this.reply({ id, read })) })
    } catch (error) {
      const told = toldPlainly(error)
      this.reply({ id, error: told instanceof Error ? told.message : String(told) })
    }
  }

  private async answer(
    question: ReadingCall,
    onProgress: (read: number) => void,
  ): Promise<ReadingAnswers[keyof ReadingAnswers]> {
    if (question.call === 'open') {
      const { read: _, ...told } = await this.open(question.file)
      return told
    }
    if (question.call === 'survey') return this.look(question.plan, onProgress)
    if (question.call === 'next') return this.next()
    this.survey.abort()
    this.parts = partsOf(this.file().read(question.plan))
    return null
  }

  private async open(file: File): Promise<OpenFile> {
    this.opened = openFile(unpackedName(file.name), await unpackedText(file), await this.lexicon())
    return this.opened
  }

  private async look(plan: ImportPlan, onProgress: (read: number) => void): Promise<ImportSurvey> {
    this.survey.abort()
    this.survey = new AbortController()
    const survey = new Survey()
    let read = 0
    for await (const slice of inSlices(this.file().read(plan), this.survey.signal)) {
      for (const item of slice) survey.add(item)
      read += slice.length
      onProgress(read)
    }
    return survey.result()
  }

  private next(): Part | null {
    const next = this.parts?.next()
    return next === undefined || next.done === true ? null : next.value
  }

  private file(): OpenFile {
    if (this.opened === undefined) throw new Error('No file is open.')
    return this.opened
  }
}
