import type { PageSettings, PageToBackground, PopupToPage, Step } from '../messages/calls.ts'
import type { Caller, Handlers, Result } from '../messages/channel.ts'
import type { CheckedFinding } from '../model/finding.ts'
import type { Judgement } from '../model/page-claims.ts'

/*
 * The page's end of the calls, without the schema library: that alone would be a quarter of the
 * script's weight. What comes in comes from our own background and popup; it is looked at as closely
 * as the page relies on it. What goes out is parsed in full at the other end.
 */

type Shape<T> = (value: unknown) => value is T

/** The calls to the background over `send`, which carries a message and brings the answer as it came. Reject with its words. */
export function askBackground(send: (message: unknown) => Promise<unknown>): Caller<PageToBackground> {
  const ask = async <T>(call: keyof PageToBackground, payload: unknown, isAnswer: Shape<T>): Promise<T> => {
    const result = await send({ call, payload })
    if (!isObject(result)) throw new Error('Sourcemark gave no answer.')
    const { ok, value, error } = result as { readonly ok?: unknown; readonly value?: unknown; readonly error?: unknown }
    if (ok !== true) throw new Error(String(error))
    if (!isAnswer(value)) throw new Error(`Unfit answer to ${call}.`)
    return value
  }
  return {
    start: (page) => ask('start', page, isPageSettings),
    describe: (claims) => ask('describe', claims, isJudgement),
    check: (article) => ask('check', article, areFindings),
    count: (count) => ask('count', count, isNull),
    style: (looks) => ask('style', looks, isText),
    openLibrary: (none) => ask('openLibrary', none, isNull),
    overlay: (none) => ask('overlay', none, isNull),
  }
}

/** Answers the popup's calls; undefined for a message that is none of them. Never rejects. */
export function answerPopup(handlers: Handlers<PopupToPage, null>): (message: unknown) => Promise<Result> | undefined {
  return (message) => {
    const handle = isObject(message) ? handlerOf(handlers, message) : undefined
    return handle && answered(handle)
  }
}

function handlerOf(handlers: Handlers<PopupToPage, null>, message: object): (() => unknown) | undefined {
  const { call, payload } = message as { readonly call?: unknown; readonly payload?: unknown }
  if (call === 'report' || call === 'stop') return () => handlers[call](null, null)
  if (call === 'newReport' && isText(payload)) return () => handlers.newReport(payload, null)
  if ((call === 'read' || call === 'look') && isPageSettings(payload)) return () => handlers[call](payload, null)
  if (call === 'move' && isStep(payload)) return () => handlers.move(payload, null)
  if (call === 'jump' && isTarget(payload)) return () => handlers.jump(payload, null)
  return undefined
}

async function answered(handle: () => unknown): Promise<Result> {
  try {
    return { ok: true, value: await handle() }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isText = (value: unknown): value is string => typeof value === 'string'

const isNull = (value: unknown): value is null => value === null

const isYesNo = (value: unknown): value is boolean => value === true || value === false

const isPageSettings: Shape<PageSettings> = (value): value is PageSettings =>
  isObject(value) &&
  'enabled' in value &&
  isYesNo(value.enabled) &&
  'allAmounts' in value &&
  isYesNo(value.allAmounts) &&
  'unmarked' in value &&
  Array.isArray(value.unmarked)

const isStep: Shape<{ step: Step }> = (value): value is { step: Step } => isObject(value) && 'step' in value

const isTarget: Shape<{ id: number }> = (value): value is { id: number } =>
  isObject(value) && 'id' in value && typeof value.id === 'number'

const isJudgement: Shape<Judgement> = (value): value is Judgement => isObject(value) && 'heading' in value

/** The background made them from types and records it had parsed. */
const areFindings: Shape<readonly CheckedFinding[]> = (value): value is readonly CheckedFinding[] =>
  Array.isArray(value) && value.every((each) => isObject(each) && 'finding' in each)
