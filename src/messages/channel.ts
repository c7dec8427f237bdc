import * as v from 'valibot'

/** A direction's calls: an interface of functions of one payload. */
type Calls<C> = { readonly [Name in keyof C]: (payload: never) => unknown }
type Payload<F> = F extends (payload: infer P) => unknown ? P : never
type Answer<F> = F extends (payload: never) => infer A ? A : never

/** For each call of a direction, what its payload and its answer must look like. */
export type CallSchemas<C extends Calls<C>> = {
  readonly [Name in keyof C]: {
    readonly payload: v.GenericSchema<unknown, Payload<C[Name]>>
    readonly answer: v.GenericSchema<unknown, Answer<C[Name]>>
  }
}

/** The asking side of a direction: each call as an async function. Rejects with the answerer's words. */
export type Caller<C extends Calls<C>> = {
  readonly [Name in keyof C]: (payload: Payload<C[Name]>) => Promise<Answer<C[Name]>>
}

/** The answering side of a direction. `From` is what the platform says of the asker. */
export type Handlers<C extends Calls<C>, From> = {
  readonly [Name in keyof C]: (payload: Payload<C[Name]>, from: From) => Answer<C[Name]> | Promise<Answer<C[Name]>>
}

export type Result = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }

const envelope = v.object({ call: v.string(), payload: v.unknown() })
const result: v.GenericSchema<unknown, Result> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.string() }),
])

/** Makes the asking side over `send`, which carries a message and brings the answer as it came. */
export function caller<C extends Calls<C>>(
  schemas: CallSchemas<C>,
  send: (message: unknown) => Promise<unknown>,
): Caller<C> {
  const ask = async (call: keyof C, payload: unknown): Promise<unknown> => {
    const answer = v.parse(result, await send({ call, payload }))
    if (!answer.ok) throw new Error(answer.error)
    return v.parse(schemas[call].answer, answer.value)
  }
  const calls = Object.keys(schemas).map((call) => [call, (payload: unknown) => ask(call as keyof C, payload)])
  return Object.fromEntries(calls) as Caller<C>
}

/**
 * Makes the answering side. The function returned gives undefined for a message that is no call of
 * this direction; else a result, never a rejection: an unfit payload or a failing handler is `ok: false`.
 */
export function answerer<C extends Calls<C>, From>(
  schemas: CallSchemas<C>,
  handlers: Handlers<C, From>,
): (message: unknown, from: From) => Promise<Result> | undefined {
  return (message, from) => {
    const call = v.safeParse(envelope, message)
    if (!call.success || !Object.hasOwn(schemas, call.output.call)) return undefined
    return answer(schemas, handlers, call.output.call as keyof C, call.output.payload, from)
  }
}

async function answer<C extends Calls<C>, From>(
  schemas: CallSchemas<C>,
  handlers: Handlers<C, From>,
  call: keyof C,
  payload: unknown,
  from: From,
): Promise<Result> {
  try {
    return { ok: true, value: await handlers[call](v.parse(schemas[call].payload, payload), from) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}
