/** A number of tokens or words, told roughly: 0 to 8. */
export function bucket(distance: number): number {
  if (distance < 4) return distance
  return distance < 7 ? 4 : distance < 12 ? 5 : distance < 20 ? 6 : distance < 40 ? 7 : 8
}
