export function findChromium(): string | undefined
export function findFirefox(): string | undefined
export function needChromium(): string
export function needFirefox(): string
