import { expect, test } from 'vitest'
import { isOnSite } from '../../src/platform/match-patterns.ts'

test.each([
  ['https://news.example/a', 'news.example', true],
  ['https://www.news.example/a', 'news.example', true],
  ['https://live.news.example/a', 'news.example', true],
  ['https://othernews.example/a', 'news.example', false],
  ['https://news.example.evil/a', 'news.example', false],
  ['http://localhost:8080/a', 'localhost', true],
  ['http://a.localhost/a', 'localhost', false],
  ['http://10.0.0.1/', '10.0.0.1', true],
  ['file:///news.example', 'news.example', false],
  ['', '', false],
])('%s is on the site %s: %s', (url, site, expected) => {
  expect(isOnSite(url, site)).toBe(expected)
})
