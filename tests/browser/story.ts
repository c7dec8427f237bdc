/** The paragraphs of a short news story. */
export const STORY = `
  <h1>Envoys meet in Beijing</h1>
  <p>Dmitry Medvedev met Xi Jinping in Beijing on Wednesday and handed over a letter, the Kremlin said in a short note.</p>
  <p>“We are ready for talks about every question on the table,” Medvedev said after the meeting in the capital.</p>
  <p>The two sides spoke for more than an hour, and the visitors left for the airport soon after, officials added.</p>`
